import type { ReactNode } from "react";
import type { LivePublication } from "#db/queries/live-publication.ts";
import { isoInstant, longInstant, type Zone } from "#i18n/format.ts";
import { siteWords } from "#i18n/site-words.ts";
import styles from "./notices.module.css";

type NoticesProps = Pick<LivePublication, "locale" | "withdrawn" | "corrections" | "sourceLocale"> & {
  sourceChangedAt: Date | null;
  zone: Zone;
};

/** What readers must know before they read or quote: that the text is withdrawn, was changed, or is behind its original. */
export function Notices({ locale, withdrawn, corrections, sourceLocale, sourceChangedAt, zone }: NoticesProps) {
  const { site } = siteWords(locale);
  const when = (at: Date) => <time dateTime={isoInstant(at, zone.zone)}>{longInstant(locale, at, zone)}</time>;
  return (
    <>
      {withdrawn ? (
        <section className={`${styles.notice} ${styles.withdrawn}`} aria-labelledby="withdrawn" data-notice="">
          <h2 id="withdrawn">{site("notice.withdrawn")}</h2>
          <p>{site("notice.withdrawnOn", { when: longInstant(locale, withdrawn.at, zone) })}</p>
          <p>{withdrawn.explanation}</p>
        </section>
      ) : null}
      {sourceChangedAt ? (
        <section className={styles.notice} aria-label={site("article.sourceLabel")} data-notice="">
          <p>{site(`article.sourceChanged.${sourceLocale}`, { when: longInstant(locale, sourceChangedAt, zone) })}</p>
        </section>
      ) : null}
      {corrections.length > 0 ? (
        <section className={styles.notice} aria-label={site("notice.history")} data-notice="">
          <ul>
            {corrections.map(({ at, kind, changeNote, version }) => (
              <li key={version}>
                <Change name={site(`notice.${kind}`)}>{when(at)}</Change> {changeNote}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Change({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span className={styles.change}>
      <strong>{name}</strong> {children}
      {":"}
    </span>
  );
}
