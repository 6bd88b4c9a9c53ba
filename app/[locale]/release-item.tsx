import type { ListedPublication } from "#db/queries/newest-publications.ts";
import type { Locale } from "#domain/locale.ts";
import { pathOf } from "#i18n/addresses.ts";
import { isoInstant, longDate } from "#i18n/format.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";
import { office } from "./live.ts";
import styles from "./release-item.module.css";

interface ReleaseItemProps {
  locale: Locale;
  listed: ListedPublication;
  isLead?: boolean;
}

/** A release in a list: kind, day, headline, lead, and the other languages that it can be read in. */
export async function ReleaseItem({ locale, listed, isLead = false }: ReleaseItemProps) {
  const { site, terms } = siteWords(locale);
  const { zone, locales } = await office();
  const { releaseNo, slug, headline, lead, firstPublishedAt, withdrawn } = listed;
  const others = locales.filter((other) => other !== locale && listed.locales.includes(other));
  return (
    <article className={isLead ? `${styles.item} ${styles.isLead}` : styles.item}>
      <p className={styles.facts}>
        <span className={styles.kind}>{terms(`releaseType.${listed.releaseType}`)}</span>
        <time dateTime={isoInstant(firstPublishedAt, zone)}>{longDate(locale, firstPublishedAt, zone)}</time>
        {withdrawn ? <span className={styles.withdrawn}>{site("notice.withdrawn")}</span> : null}
      </p>
      <h3>
        <a href={pathOf(locale, { page: "article", releaseNo, slug })}>{headline}</a>
      </h3>
      <p className={styles.lead}>{lead}</p>
      {others.length > 0 ? (
        <p className={styles.languages}>
          {site("newsroom.alsoIn")}{" "}
          {others.map((other) => (
            <span key={other} lang={localeProfiles[other].htmlLang} dir={localeProfiles[other].dir}>
              {localeProfiles[other].ownName}
            </span>
          ))}
        </p>
      ) : null}
    </article>
  );
}
