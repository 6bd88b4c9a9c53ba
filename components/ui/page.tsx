import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import css from "./page.module.css";

interface PageProps {
  /** `narrow` for one form, `normal` for lists; `full` takes the whole height under the ribbon, without padding. */
  size?: "narrow" | "normal" | "full";
  children: ReactNode;
}

/** The frame of a page of the desk, inside the shell's `<main>`. */
export function Page({ size = "normal", children }: PageProps) {
  return (
    <div className={css.page} data-size={size}>
      {children}
    </div>
  );
}

interface PageHeaderProps {
  title: ReactNode;
  lead?: ReactNode;
  back?: { href: string; label: string };
  /** The main button stays in sight; title gives way first. */
  actions?: ReactNode;
}

export function PageHeader({ title, lead, back, actions }: PageHeaderProps) {
  return (
    <header className={css.header}>
      {back && (
        <Link href={back.href} className={css.back}>
          <Icon name="back" size={16} />
          {back.label}
        </Link>
      )}
      <div className={css.row}>
        <h1>{title}</h1>
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </div>
      {lead !== undefined && <p className={css.lead}>{lead}</p>}
    </header>
  );
}
