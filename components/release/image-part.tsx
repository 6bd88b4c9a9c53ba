import { renditionWidths } from "#domain/media.ts";
import type { BodyNode } from "#domain/release.ts";
import type { MediaPlace } from "./media-place.ts";
import styles from "./release.module.css";

/** No wider than the text; the largest is for screens with several pixels to one of CSS. */
const sizes = "(min-width: 48rem) 36rem, calc(100vw - 2rem)";

/**
 * An image with what is said about it. Its size is known before it comes, so that nothing jumps, and it comes when its
 * place is near. Without a description it is nothing to those who cannot see it.
 */
export function ImagePart({ node, media }: { node: BodyNode; media: MediaPlace }) {
  const { width, height, altAnswer, alt, caption, credit } = node.attrs ?? {};
  const widths = renditionWidths(Number(width));
  const [smallest] = widths;
  const set = (format: string) => widths.map((wide) => `${media(node, `${wide}.${format}`)} ${wide}w`).join(", ");
  return (
    <figure className={styles.image}>
      <picture>
        <source type="image/avif" srcSet={set("avif")} sizes={sizes} />
        <source type="image/webp" srcSet={set("webp")} sizes={sizes} />
        <img
          src={media(node, `${widths[1] ?? smallest}.jpeg`)}
          srcSet={set("jpeg")}
          sizes={sizes}
          width={Number(width)}
          height={Number(height)}
          alt={altAnswer === "describes" ? String(alt) : ""}
          loading="lazy"
          decoding="async"
        />
      </picture>
      {caption || credit ? (
        <figcaption>
          {caption ? <span className={styles.caption}>{caption}</span> : null}
          {credit ? <bdi className={styles.credit}>{credit}</bdi> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
