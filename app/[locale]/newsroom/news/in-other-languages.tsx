import { answer } from "#app/answer.ts";
import type { Locale } from "#domain/locale.ts";
import { pathOf } from "#i18n/addresses.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";
import { Frame } from "../../frame.tsx";
import { type Siblings, siblingPaths } from "./find-article.ts";
import styles from "./language-list.module.css";

interface InOtherLanguagesProps {
  locale: Locale;
  releaseNo: number;
  siblings: Siblings;
}

/** The release exists, but not in the language of the address (404): said in that language, with the ones there are. */
export function InOtherLanguages({ locale, releaseNo, siblings }: InOtherLanguagesProps) {
  answer(404);
  const { site, terms } = siteWords(locale);
  return (
    <Frame locale={locale} paths={siblingPaths(releaseNo, siblings)}>
      <div className="plain">
        <h1>{site("missing.notInLanguage")}</h1>
        <p>{site("missing.readIn")}</p>
        <ul className={styles.choices}>
          {siblings.map((sibling) => (
            <li key={sibling.locale}>
              <a
                href={pathOf(sibling.locale, { page: "article", releaseNo, slug: sibling.slug })}
                hrefLang={localeProfiles[sibling.locale].htmlLang}
              >
                {terms(`inLanguage.${sibling.locale}`)}
              </a>
              {sibling.isSource ? <> {site("article.original")}</> : null}
            </li>
          ))}
        </ul>
        <p>
          <a href={pathOf(locale, { page: "newsroom" })}>{site("home.all")}</a>
        </p>
      </div>
    </Frame>
  );
}
