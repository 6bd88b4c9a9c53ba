import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { SessionPerson } from "#db/queries/session.ts";
import { holds } from "#domain/access.ts";
import { Account } from "./account.tsx";
import { DeskClock, type DeskClockProps } from "./desk-clock.tsx";
import { type Section, Sections } from "./sections.tsx";
import css from "./shell.module.css";

interface ShellProps {
  person: SessionPerson | null;
  clock: DeskClockProps;
  isDemo: boolean;
  children: ReactNode;
}

/** What stands around every page: demo ribbon, rail with sections, clock and account. Signed out, only the ribbon. */
export function Shell({ person, clock, isDemo, children }: ShellProps) {
  const t = useTranslations("desk.shell");
  return (
    <div className={css.shell} data-demo={isDemo || undefined}>
      <a className={css.skip} href="#main">
        {t("skip")}
      </a>
      {isDemo && <aside className={css.ribbon}>{t("ribbon")}</aside>}
      {person === null ? (
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      ) : (
        <div className={css.columns}>
          <header className={css.rail}>
            <Link href="/desk" className={css.brand}>
              <Waves />
              <span className={css.brandName}>{t("desk")}</span>
            </Link>
            <Sections label={t("sections")} sections={sectionsFor(person, t)} />
            <div className={css.foot}>
              <DeskClock {...clock} />
              <Account name={person.name} email={person.email} language={person.interfaceLanguage} />
            </div>
          </header>
          <main id="main" tabIndex={-1} className={css.main}>
            {children}
          </main>
        </div>
      )}
    </div>
  );
}

function sectionsFor(person: SessionPerson, t: (name: string) => string): Section[] {
  const writes = holds(person, "author") || holds(person, "translator");
  return [
    { href: "/desk/releases", label: t("releases"), icon: "releases" },
    ...(writes ? [{ href: "/desk/releases/import", label: t("import"), icon: "import" } as const] : []),
    { href: "/desk/media", label: t("media"), icon: "media" },
    ...(holds(person, "admin")
      ? [
          { href: "/desk/users", label: t("people"), icon: "people" } as const,
          { href: "/desk/settings", label: t("settings"), icon: "settings" } as const,
        ]
      : []),
  ];
}

/** Two crossing waves, the mark of the demo's ministry. */
function Waves() {
  return (
    <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
      <rect width="24" height="24" rx="5" fill="var(--rail-active-bg)" />
      <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
        <path d="M4.5 9.5c2.5-3.5 5-3.5 7.5 0s5 3.5 7.5 0" />
        <path d="M4.5 14.500c2.5 3.5 5 3.5 7.5 0s5-3.5 7.5 0" />
      </g>
    </svg>
  );
}
