import Link from "next/link";
import type { ReactNode } from "react";
import css from "./tabs.module.css";

interface LinkTab {
  href: string;
  label: ReactNode;
  isCurrent: boolean;
  lang?: string;
}

/** Sibling pages as tabs. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  return (
    <nav aria-label={label} className={css.list}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          className={css.tab}
          lang={tab.lang}
          aria-current={tab.isCurrent ? "page" : undefined}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
