"use client";

import type { ButtonProps } from "react-aria-components";
import css from "./button.module.css";
import { Icon, type IconName } from "./icon.tsx";
import { PressButton } from "./press-button.tsx";
import { Tooltip } from "./tooltip.tsx";

interface IconButtonProps extends Omit<ButtonProps, "className" | "style" | "children" | "aria-label"> {
  icon: IconName;
  label: string;
}

/** An icon without words beside it; its name shows on hover and focus. */
export function IconButton({ icon, label, ...props }: IconButtonProps) {
  return (
    <Tooltip content={label}>
      <PressButton {...props} aria-label={label} className={css.icon ?? ""}>
        <Icon name={icon} />
      </PressButton>
    </Tooltip>
  );
}
