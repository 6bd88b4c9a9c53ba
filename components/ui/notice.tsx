import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import css from "./notice.module.css";

export type NoticeTone = "info" | "success" | "warning" | "danger";

const icons: Readonly<Record<NoticeTone, IconName>> = {
  info: "info",
  success: "checkCircle",
  warning: "warning",
  danger: "warning",
};

interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Read out when it appears: `alert` for what went wrong, `status` for what was done. */
  role?: "alert" | "status";
}

/** Something to know about this page, in its flow. */
export function Notice({ tone = "info", title, children, role }: NoticeProps) {
  return (
    <div className={css.notice} data-tone={tone} role={role}>
      <Icon name={icons[tone]} />
      <div className={css.words}>
        {title !== undefined && <p className={css.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
