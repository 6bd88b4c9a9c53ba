import type { Locale } from "#domain/locale.ts";
import type { PrintedFacts } from "#domain/release.ts";
import { pathOf } from "#i18n/addresses.ts";
import { siteWords } from "#i18n/site-words.ts";
import styles from "./subjects.module.css";

/** What the text is about: topics lead to the list of releases on them. */
export function Subjects({ locale, facts }: { locale: Locale; facts: PrintedFacts }) {
  const { site } = siteWords(locale);
  if (facts.topics.length === 0 && facts.countries.length === 0) return null;
  return (
    <dl className={styles.subjects}>
      {facts.topics.length > 0 ? (
        <div>
          <dt>{site("article.topics")}</dt>
          {facts.topics.map(({ key, name }) => (
            <dd key={key}>
              <a href={pathOf(locale, { page: "newsroom", filter: { topic: key } })}>{name}</a>
            </dd>
          ))}
        </div>
      ) : null}
      {facts.countries.length > 0 ? (
        <div>
          <dt>{site("article.countries")}</dt>
          {facts.countries.map(({ code, name }) => (
            <dd key={code}>{name}</dd>
          ))}
        </div>
      ) : null}
    </dl>
  );
}
