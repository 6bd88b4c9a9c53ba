import type { BodyNode } from "#domain/release.ts";

/** An item of the library as a text names it. */
export interface NamedMedia {
  media: string;
  hash: string;
}

/** The images, stills of videos and documents of the library that a body shows, in its order, one for each place. */
export function mediaIn(body: BodyNode): NamedMedia[] {
  const { media, hash } = body.attrs ?? {};
  const isMedia = body.type === "image" || body.type === "documentLink" || body.type === "video";
  const own = isMedia && typeof media === "string" && media !== "" ? [{ media, hash: String(hash) }] : [];
  return [...own, ...(body.content ?? []).flatMap(mediaIn)];
}

/** Ids of the items of the library that a body shows, each once. */
export function mediaShownIn(body: BodyNode): string[] {
  return [...new Set(mediaIn(body).map(({ media }) => media))];
}
