import { type MediaDetails, renditionWidths } from "#domain/media.ts";
import type { ShowableItem } from "#richtext/media-node.ts";

/** An image or document of the library, as a browser knows it. */
export type LibraryItem = MediaDetails & ShowableItem;

/** Where the desk shows a file of an item; never public. */
export function deskFile(id: string, name: string): string {
  return `/desk/media/${id}/file/${encodeURIComponent(name)}`;
}

/** A small form of an image for lists, or one at least `wide` pixels wide. */
export function deskImage({ id, width }: { id: string; width: number | null }, wide = 480): string {
  const widths = renditionWidths(width ?? wide);
  return deskFile(id, `${widths.find((one) => one >= wide) ?? widths.at(-1)}.webp`);
}

/** Keeps the focal point in view where an image is cut. */
export function focusOf({ x, y }: MediaDetails["focus"]): { objectPosition: string } {
  return { objectPosition: `${x}% ${y}%` };
}
