import type { BodyNode } from "#domain/release.ts";

/** An image that was there before and the one in its place; null where there is none. */
export interface ChangedImage {
  before: BodyNode | null;
  after: BodyNode | null;
}

/** The images and stills of videos that only one of two bodies shows, in order, each beside the one that may stand in its place. */
export function changedImages(earlier: BodyNode, later: BodyNode): ChangedImage[] {
  const [before, after] = [imagesIn(earlier), imagesIn(later)];
  const dropped = before.filter((image) => !shows(after, image));
  const added = after.filter((image) => !shows(before, image));
  return Array.from({ length: Math.max(dropped.length, added.length) }, (_, position) => ({
    before: dropped[position] ?? null,
    after: added[position] ?? null,
  }));
}

function imagesIn(node: BodyNode): BodyNode[] {
  const isStill = node.type === "video" && node.attrs?.media !== undefined;
  return node.type === "image" || isStill ? [node] : (node.content ?? []).flatMap(imagesIn);
}

function shows(images: readonly BodyNode[], { attrs }: BodyNode): boolean {
  return images.some((image) => image.attrs?.hash === attrs?.hash);
}
