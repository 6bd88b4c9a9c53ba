import type { BodyNode } from "#domain/release.ts";
import type { MediaPlace } from "./media-place.ts";
import styles from "./release.module.css";
import { SizedPicture } from "./sized-picture.tsx";

/**
 * An image with what is said about it. Without a description it is nothing to those who cannot see it.
 */
export function ImagePart({ node, media }: { node: BodyNode; media: MediaPlace }) {
  const { altAnswer, alt, caption, credit } = node.attrs ?? {};
  return (
    <figure className={styles.image}>
      <SizedPicture node={node} media={media} alt={altAnswer === "describes" ? String(alt) : ""} />
      {caption || credit ? (
        <figcaption>
          {caption ? <span className={styles.caption}>{caption}</span> : null}
          {credit ? <bdi className={styles.credit}>{credit}</bdi> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
