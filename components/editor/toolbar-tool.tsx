import { Button, MenuTrigger, ToggleButton, Tooltip, TooltipTrigger } from "react-aria-components";
import css from "./editor.module.css";
import { Icon } from "./icons.tsx";
import type { ToolbarAction, ToolbarItem, ToolbarMenu } from "./toolbar-items.ts";
import { ToolbarMenuPopover } from "./toolbar-menu.tsx";
import { useKeyNames } from "./use-key-names.ts";

/** One tool in the bar. One that found no room keeps its place unseen, so that the bar knows when there is room again. */
export function ToolbarTool({ item, isOverflowing }: { item: ToolbarItem; isOverflowing: boolean }) {
  const place = { className: css.tool ?? "", "data-tool": item.id, "data-overflowing": isOverflowing || undefined };
  return item.kind === "menu" ? <MenuTool item={item} place={place} /> : <ActionTool item={item} place={place} />;
}

interface Place {
  className: string;
  "data-tool": string;
  "data-overflowing": true | undefined;
}

function ActionTool({ item, place }: { item: ToolbarAction; place: Place }) {
  const keyNames = useKeyNames();
  const keys = item.keys && keyNames(item.keys);
  const button = { ...place, "aria-label": item.name, isDisabled: item.isDisabled ?? false };
  const face = (
    <>
      <Icon name={item.icon} />
      {item.words !== undefined && <span className={css.toolName}>{item.words}</span>}
    </>
  );
  return (
    <TooltipTrigger delay={500}>
      {item.isOn === undefined ? (
        <Button {...button} onPress={item.onPress}>
          {face}
        </Button>
      ) : (
        <ToggleButton {...button} isSelected={item.isOn} onChange={item.onPress}>
          {face}
        </ToggleButton>
      )}
      <Tooltip className={css.hint ?? ""} offset={6}>
        {item.name}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}

function MenuTool({ item, place }: { item: ToolbarMenu; place: Place }) {
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500} isDisabled={item.face !== undefined}>
        <Button {...place} aria-label={item.name} isDisabled={item.isDisabled ?? false}>
          {item.face === undefined ? <Icon name={item.icon} /> : <span className={css.face}>{item.face}</span>}
          <Icon name="chevron" />
        </Button>
        <Tooltip className={css.hint ?? ""} offset={6}>
          {item.name}
        </Tooltip>
      </TooltipTrigger>
      <ToolbarMenuPopover item={item} />
    </MenuTrigger>
  );
}
