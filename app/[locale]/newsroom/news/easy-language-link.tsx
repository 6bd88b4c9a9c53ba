import type { Locale } from "#domain/locale.ts";
import { pathOf } from "#i18n/addresses.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";
import styles from "./easy-language-link.module.css";
import type { Siblings } from "./find-article.ts";

/** Between the German text and the same in Easy Language, where readers see it first. */
export function EasyLanguageLink({ locale, releaseNo, siblings }: EasyLanguageLinkProps) {
  const twin = locale === "de" ? "de-simple" : locale === "de-simple" ? "de" : undefined;
  const version = siblings.find((sibling) => sibling.locale === twin);
  if (!version) return null;
  const { site } = siteWords(locale);
  return (
    <p className={styles.link}>
      <a
        href={pathOf(version.locale, { page: "article", releaseNo, slug: version.slug })}
        hrefLang={localeProfiles[version.locale].htmlLang}
      >
        {site(version.locale === "de" ? "article.standardLanguage" : "article.easyLanguage")}
      </a>
    </p>
  );
}

interface EasyLanguageLinkProps {
  locale: Locale;
  releaseNo: number;
  siblings: Siblings;
}
