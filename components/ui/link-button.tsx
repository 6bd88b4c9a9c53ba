import Link from "next/link";
import type { ReactNode } from "react";
import css from "./button.module.css";
import type { ButtonKind } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

interface LinkButtonProps {
  href: string;
  children: ReactNode;
  kind?: ButtonKind;
  size?: "normal" | "small";
  icon?: IconName;
}

/** A link to another page of the desk that looks like a button; public pages are plain `<a>`. */
export function LinkButton({ href, children, kind = "plain", size = "normal", icon }: LinkButtonProps) {
  return (
    <Link href={href} className={css.button} data-kind={kind} data-size={size}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </Link>
  );
}
