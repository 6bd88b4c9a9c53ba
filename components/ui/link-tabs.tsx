"use client";

import Link from "next/link";
import { type ReactNode, useEffect, useRef } from "react";
import css from "./tabs.module.css";

interface LinkTab {
  href: string;
  label: ReactNode;
  isCurrent: boolean;
  lang?: string;
}

/** Sibling pages as tabs; where they do not all fit, the current one is scrolled into sight. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  const list = useRef<HTMLElement>(null);
  const current = tabs.find(({ isCurrent }) => isCurrent)?.href;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab became the current one
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);
  return (
    <nav ref={list} aria-label={label} className={css.list}>
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
