import type { ReactNode } from "react";
import css from "./badge.module.css";
import { Icon, type IconName } from "./icon.tsx";

/** Pairs of colours in `tokens.css`. */
export type Tone =
  | "draft"
  | "review"
  | "changes"
  | "approved"
  | "scheduled"
  | "embargo"
  | "published"
  | "withdrawn"
  | "failed";

/** A state as icon, word and colour together. */
export function Badge({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={css.badge} data-tone={tone}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </span>
  );
}
