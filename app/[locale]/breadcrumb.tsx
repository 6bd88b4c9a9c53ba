import type { Locale } from "#domain/locale.ts";
import { pathOf, type SitePage, trailTo } from "#i18n/addresses.ts";
import { siteWords } from "#i18n/site-words.ts";

/** The way from the home page to this one, from the same tree as its address. @param title - of the page itself */
export function Breadcrumb({ locale, page, title }: { locale: Locale; page: SitePage; title: string }) {
  const { site } = siteWords(locale);
  const trail = trailTo(page);
  return (
    <nav className="breadcrumb" aria-label={site("frame.breadcrumb")}>
      <ol>
        {trail.slice(0, -1).map((step) => (
          <li key={step.page}>
            <a href={pathOf(locale, step)}>{site(step.page === "home" ? "frame.home" : "frame.newsroom")}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}
