"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Icon, type IconName } from "#components/ui/icon.tsx";
import css from "./shell.module.css";

export interface Section {
  href: string;
  label: string;
  icon: IconName;
}

/** The sections of the desk; the one with the longest matching address is the current one. */
export function Sections({ label, sections }: { label: string; sections: readonly Section[] }) {
  const path = usePathname();
  const current = sections
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((one, other) => other.href.length - one.href.length)[0];
  return (
    <nav aria-label={label} className={css.sections}>
      {sections.map((section) => (
        <Link
          key={section.href}
          href={section.href}
          title={section.label}
          aria-current={section === current ? (path === section.href ? "page" : "true") : undefined}
        >
          <Icon name={section.icon} />
          <span className={css.sectionName}>{section.label}</span>
        </Link>
      ))}
    </nav>
  );
}
