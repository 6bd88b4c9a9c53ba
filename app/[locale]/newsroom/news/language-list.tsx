import type { Locale } from "#domain/locale.ts";
import { pathOf } from "#i18n/addresses.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";
import type { Siblings } from "./find-article.ts";
import styles from "./language-list.module.css";

interface LanguageListProps {
  title: string;
  locale: Locale;
  releaseNo: number;
  siblings: Siblings;
}

/** The same release in other languages, each by its own name, the original marked. */
export function LanguageList({ title, locale, releaseNo, siblings }: LanguageListProps) {
  const { site } = siteWords(locale);
  if (siblings.length === 0) return null;
  return (
    <section className={styles.languages}>
      <h2>{title}</h2>
      <ul>
        {siblings.map((sibling) => (
          <li key={sibling.locale}>
            <VersionLink locale={sibling.locale} releaseNo={releaseNo} slug={sibling.slug} />
            {sibling.isSource ? <> {site("article.original")}</> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function VersionLink({ locale, releaseNo, slug }: { locale: Locale; releaseNo: number; slug: string }) {
  const { htmlLang, dir, ownName } = localeProfiles[locale];
  return (
    <a href={pathOf(locale, { page: "article", releaseNo, slug })} lang={htmlLang} hrefLang={htmlLang} dir={dir}>
      {ownName}
    </a>
  );
}
