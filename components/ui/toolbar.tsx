"use client";

import type { ReactNode } from "react";
import { Toolbar as AriaToolbar, Button, Separator, ToggleButton } from "react-aria-components";
import { Icon, type IconName } from "./icon.tsx";
import css from "./toolbar.module.css";
import { Tooltip } from "./tooltip.tsx";

/** Tools in a row: one stop for Tab, the arrow keys move inside. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <AriaToolbar aria-label={label} className={css.toolbar ?? ""}>
      {children}
    </AriaToolbar>
  );
}

interface ToolProps {
  icon: IconName;
  label: string;
  /** As people read it on their keyboard, e.g. "Ctrl+B". */
  keys?: string;
  onPress: () => void;
}

export function ToolbarButton({ icon, label, keys, onPress }: ToolProps) {
  return (
    <Tooltip content={<Hint label={label} keys={keys} />}>
      <Button aria-label={label} className={css.tool ?? ""} onPress={onPress}>
        <Icon name={icon} />
      </Button>
    </Tooltip>
  );
}

export function ToolbarToggle({ icon, label, keys, isOn, onPress }: ToolProps & { isOn: boolean }) {
  return (
    <Tooltip content={<Hint label={label} keys={keys} />}>
      <ToggleButton aria-label={label} className={css.tool ?? ""} isSelected={isOn} onChange={onPress}>
        <Icon name={icon} />
      </ToggleButton>
    </Tooltip>
  );
}

export function ToolbarSeparator() {
  return <Separator orientation="vertical" className={css.separator ?? ""} />;
}

function Hint({ label, keys }: { label: string; keys: string | undefined }) {
  return (
    <>
      {label}
      {keys !== undefined && <kbd>{keys}</kbd>}
    </>
  );
}
