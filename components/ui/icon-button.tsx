"use client";

import { Button, type ButtonProps } from "react-aria-components";
import css from "./button.module.css";
import { waiting } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { Tooltip } from "./tooltip.tsx";
import { useHydrated } from "./use-hydrated.ts";

interface IconButtonProps extends Omit<ButtonProps, "className" | "style" | "children" | "aria-label"> {
  icon: IconName;
  label: string;
}

/** An icon without words beside it; its name shows on hover and focus. */
export function IconButton({ icon, label, ...props }: IconButtonProps) {
  const isHydrated = useHydrated();
  return (
    <Tooltip content={label}>
      <Button {...props} aria-label={label} className={css.icon ?? ""} {...(!isHydrated && waiting)}>
        <Icon name={icon} />
      </Button>
    </Tooltip>
  );
}
