"use client";

import type { ReactNode } from "react";
import { Menu, MenuItem, MenuTrigger, Popover, Text } from "react-aria-components";
import buttonCss from "./button.module.css";
import type { ButtonKind } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";
import css from "./menu.module.css";
import { PressButton } from "./press-button.tsx";

interface MenuEntry {
  id: string;
  label: string;
  icon?: IconName;
  /** A page of the desk; otherwise `onAction` is told the id. */
  href?: string;
  hint?: string;
  isDanger?: boolean;
}

interface MenuButtonProps {
  /** The name of the button; also its words unless `children` says otherwise. */
  label: string;
  children?: ReactNode;
  kind?: ButtonKind;
  size?: "normal" | "small";
  /** Only the icon is seen. */
  icon?: IconName;
  items: readonly MenuEntry[];
  onAction?: (id: string) => void;
}

export function MenuButton({
  label,
  children,
  kind = "plain",
  size = "normal",
  icon,
  items,
  onAction,
}: MenuButtonProps) {
  return (
    <MenuTrigger>
      {icon ? (
        <PressButton aria-label={label} className={buttonCss.icon ?? ""}>
          <Icon name={icon} />
        </PressButton>
      ) : (
        <PressButton aria-label={label} className={buttonCss.button ?? ""} data-kind={kind} data-size={size}>
          {children ?? label}
          <Icon name="chevronDown" size={16} />
        </PressButton>
      )}
      <MenuPopover items={items} {...(onAction && { onAction })} />
    </MenuTrigger>
  );
}

/** The list that opens; for triggers that look different. */
function MenuPopover({ items, onAction }: Pick<MenuButtonProps, "items" | "onAction">) {
  return (
    <Popover className={css.popover ?? ""} offset={6}>
      <Menu className={css.menu ?? ""} items={items} onAction={(key) => onAction?.(String(key))}>
        {(item) => (
          <MenuItem
            id={item.id}
            textValue={item.label}
            className={css.item ?? ""}
            data-danger={item.isDanger || undefined}
            {...(item.href !== undefined && { href: item.href })}
          >
            {item.icon && <Icon name={item.icon} size={18} />}
            <Text slot="label">{item.label}</Text>
            {item.hint !== undefined && <Text slot="description">{item.hint}</Text>}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  );
}
