import type { ReactNode } from "react";
import { type LegalPage, legalPages } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import { feedbackPath, feedPath, pathOf } from "#i18n/addresses.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";
import { office } from "./live.ts";
import { Mark } from "./mark.tsx";
import { Reach } from "./reach.tsx";

interface FrameProps {
  locale: Locale;
  /** The page itself in other languages; the switcher leads to their home where it is not there. */
  paths?: Partial<Record<Locale, string>>;
  inNewsroom?: boolean;
  /** Which of the pages in the footer this is. */
  legalPage?: LegalPage;
  children: ReactNode;
}

/** What surrounds every page: whose site it is, in which languages, and how to reach the office. */
export async function Frame({ locale, paths = {}, inNewsroom = false, legalPage, children }: FrameProps) {
  const { site } = siteWords(locale);
  const { names, locales, phone, email, mode } = await office();
  const { name, subtitle } = names[locale];
  return (
    <>
      <header className="masthead">
        {mode === "demo" ? <p className="ribbon">{site("frame.demo")}</p> : null}
        <div className="bar">
          <a className="brand" href={pathOf(locale, { page: "home" })}>
            <Mark />
            <span className="names">
              <span className="name">{name}</span> <span className="subtitle">{subtitle}</span>
            </span>
          </a>
          <nav className="sections" aria-label={site("frame.sections")}>
            <a href={pathOf(locale, { page: "newsroom" })} {...(inNewsroom ? { "aria-current": "page" } : {})}>
              {site("frame.newsroom")}
            </a>
          </nav>
          <nav className="languages" aria-label={site("frame.languages")}>
            <ul>
              {locales.map((language) => (
                <li key={language}>
                  <LanguageLink
                    language={language}
                    path={paths[language] ?? pathOf(language, { page: "home" })}
                    current={language === locale}
                  />
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div className="inner">
          <p className="names">
            <span className="name">{name}</span>
            <span className="subtitle">{subtitle}</span>
          </p>
          <Reach locale={locale} phone={phone} email={email} />
          <ul className="more">
            <li>
              <a href={pathOf(locale, { page: "newsroom" })}>{site("frame.newsroom")}</a>
            </li>
            <li>
              <a href={feedPath(locale)} type="application/atom+xml">
                {site("frame.feed")}
              </a>
            </li>
          </ul>
          <nav className="legal" aria-label={site("frame.legal")}>
            <ul>
              {legalPages.map((page) => (
                <li key={page}>
                  <a href={pathOf(locale, { page })} {...(page === legalPage ? { "aria-current": "page" } : {})}>
                    {site(`legal.${page}.link`)}
                  </a>
                </li>
              ))}
              <li>
                <a href={feedbackPath(locale)}>{site("frame.reportBarrier")}</a>
              </li>
            </ul>
          </nav>
        </div>
      </footer>
    </>
  );
}

function LanguageLink({ language, path, current }: { language: Locale; path: string; current: boolean }) {
  const { htmlLang, dir, ownName } = localeProfiles[language];
  return current ? (
    <span aria-current="true">{ownName}</span>
  ) : (
    <a href={path} lang={htmlLang} hrefLang={htmlLang} dir={dir}>
      {ownName}
    </a>
  );
}
