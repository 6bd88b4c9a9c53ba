import { renditionWidths } from "#domain/media.ts";
import type { BodyNode } from "#domain/release.ts";
import type { MediaPlace } from "./media-place.ts";

/** No wider than the text; the largest is for screens with several pixels to one of CSS. */
const sizes = "(min-width: 48rem) 36rem, calc(100vw - 2rem)";

interface SizedPictureProps {
  /** Names an image of the library. */
  node: BodyNode;
  media: MediaPlace;
  alt: string;
}

/** An image of which the size is known before it comes, so that nothing jumps, and that comes when its place is near. */
export function SizedPicture({ node, media, alt }: SizedPictureProps) {
  const { width, height } = node.attrs ?? {};
  const widths = renditionWidths(Number(width));
  const [smallest] = widths;
  const set = (format: string) => widths.map((wide) => `${media(node, `${wide}.${format}`)} ${wide}w`).join(", ");
  return (
    <picture>
      <source type="image/avif" srcSet={set("avif")} sizes={sizes} />
      <source type="image/webp" srcSet={set("webp")} sizes={sizes} />
      <img
        src={media(node, `${widths[1] ?? smallest}.jpeg`)}
        srcSet={set("jpeg")}
        sizes={sizes}
        width={Number(width)}
        height={Number(height)}
        alt={alt}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}
