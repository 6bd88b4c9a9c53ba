import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { videoAt, videoPlaces } from "#domain/video.ts";
import { siteWords } from "#i18n/site-words.ts";
import styles from "./release-video.module.css";

/**
 * A video that is elsewhere. The page asks nobody for anything: a link leads there, and where scripts run `site.js` sets
 * a button beside it that says what loading the player tells its provider.
 */
export function ReleaseVideo({ video: { attrs }, locale }: { video: BodyNode; locale: Locale }) {
  const { site } = siteWords(locale);
  const title = String(attrs?.title ?? "") || site("article.video.untitled");
  const transcript = String(attrs?.transcript ?? "");
  const found = videoAt(String(attrs?.address ?? ""));
  if (!found) return <p>{title}</p>;

  const { name: provider, page, player } = videoPlaces(found);
  return (
    <figure className={styles.video} data-player={player} data-load={site("article.video.load", { provider })}>
      <a className={styles.still} href={page}>
        <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
          <circle cx="24" cy="24" r="22" fill="none" stroke="currentColor" strokeWidth="2.5" />
          <path d="M19 15.5v17l14-8.5z" fill="currentColor" />
        </svg>
        <span>{site("article.video.watch", { provider, title })}</span>
      </a>
      <figcaption>
        <bdi>{title}</bdi>
        {transcript === "" ? null : <a href={transcript}>{site("article.video.transcript")}</a>}
      </figcaption>
    </figure>
  );
}
