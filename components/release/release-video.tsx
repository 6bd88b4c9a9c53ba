import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { videoAt, videoPlaces } from "#domain/video.ts";
import { siteWords } from "#i18n/site-words.ts";
import type { MediaPlace } from "./media-place.ts";
import styles from "./release-video.module.css";
import { VideoStill } from "./video-still.tsx";

/**
 * A video that is elsewhere. The page asks nobody for anything: a link leads there over a still of ours, and where scripts
 * run `site.js` sets a button beside it that says what loading the player tells its provider.
 */
export function ReleaseVideo({ video, locale, media }: { video: BodyNode; locale: Locale; media: MediaPlace }) {
  const { attrs } = video;
  const { site } = siteWords(locale);
  const title = String(attrs?.title ?? "") || site("article.video.untitled");
  const transcript = String(attrs?.transcript ?? "");
  const found = videoAt(String(attrs?.address ?? ""));
  if (!found) return <p>{title}</p>;

  const { name: provider, page, player } = videoPlaces(found);
  const hasStill = attrs?.media !== undefined;
  return (
    <figure className={styles.video} data-player={player} data-load={site("article.video.load", { provider })}>
      <a className={hasStill ? styles.still : styles.plain} href={page}>
        {hasStill && <VideoStill video={video} media={media} />}
        <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
          <circle cx="24" cy="24" r="22" stroke="currentColor" strokeWidth="2.5" />
          <path d="M19 15.5v17l14-8.5z" fill="currentColor" />
        </svg>
        <span className={styles.watch}>{site("article.video.watch", { provider, title })}</span>
      </a>
      <figcaption>
        <bdi>{title}</bdi>
        {transcript === "" ? null : <a href={transcript}>{site("article.video.transcript")}</a>}
        {attrs?.credit ? <bdi className={styles.credit}>{attrs.credit}</bdi> : null}
      </figcaption>
    </figure>
  );
}
