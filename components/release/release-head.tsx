import type { ReactNode } from "react";
import type { Content, PrintedFacts } from "#domain/release.ts";
import { isoInstant, longInstant, type Zone } from "#i18n/format.ts";
import { siteWords } from "#i18n/site-words.ts";
import styles from "./release.module.css";

interface ReleaseHeadProps {
  content: Content;
  facts: PrintedFacts;
  releaseNo: number;
  /** Number of the edition as readers count them. */
  version: number;
  /** Null until the text is public. */
  firstPublishedAt: Date | null;
  zone: Zone;
}

/** What stands above a text: its kind, the headline, and since when, under which number and in which version it is public. */
export function ReleaseHead({ content, facts, releaseNo, version, firstPublishedAt, zone }: ReleaseHeadProps) {
  const { site, terms } = siteWords(content.locale);
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{terms(`releaseType.${facts.releaseType}`)}</p>
      <h1 className={styles.headline}>{content.headline}</h1>
      <dl className={styles.meta}>
        {firstPublishedAt ? (
          <Fact name={site("article.published")}>
            <time dateTime={isoInstant(firstPublishedAt, zone.zone)}>
              {longInstant(content.locale, firstPublishedAt, zone)}
            </time>
          </Fact>
        ) : null}
        <Fact name={site("article.number")}>
          <bdi>{site("article.no", { no: String(releaseNo) })}</bdi>
        </Fact>
        <Fact name={site("article.version")}>
          <bdi>{site("article.versionNo", { version: String(version) })}</bdi>
        </Fact>
      </dl>
    </header>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
