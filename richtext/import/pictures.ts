import { largestUpload } from "#domain/media.ts";
import type { ImportFinding } from "./import-finding.ts";
import type { SourcePicture } from "./source-page.ts";

/** A picture whose bytes came along with a text; nobody has looked at them yet. */
export interface CarriedPicture {
  /** As a file of it would be called. */
  name: string;
  bytes: Uint8Array;
}

/** Of a picture at its place: how many of the text's outermost nodes stand before it. */
export interface Placed<Picture> {
  at: number;
  picture: Picture;
}

/** Bytes by the name that a text gives them; `too_large` where they are beyond the limits. */
export type PictureParts = ReadonlyMap<string, Uint8Array | "too_large">;

/** In one text: more is an archive of pictures, or somebody who wants to fill ours. */
export const mostPictures = 30;

/** Of all pictures of one text together. */
export const largestPictures = 50 * 1024 * 1024;

export interface TakenPictures {
  carried: Placed<CarriedPicture>[];
  /** Those that the text only tells the place of: another server's, or a disk's that nobody here can read. */
  elsewhere: Placed<SourcePicture>[];
  findings: ImportFinding[];
}

/** Which pictures of a text came with it, within limits; the others are told. */
export function takePictures(pictures: readonly Placed<SourcePicture>[], parts: PictureParts): TakenPictures {
  const taken: TakenPictures = { carried: [], elsewhere: [], findings: [] };
  let left = largestPictures;
  let held = 0;
  for (const { at, picture } of pictures) {
    const bytes = parts.get(picture.source) ?? bytesOf(picture.source);
    if (bytes === undefined) {
      taken.elsewhere.push({ at, picture });
      continue;
    }
    held += 1;
    if (held > mostPictures) continue;
    const name = nameOf(picture, held);
    if (bytes === "too_large" || bytes.length > largestUpload.image || bytes.length > left)
      taken.findings.push({ code: "image_refused", name, reason: "upload_too_large", largest: largestUpload.image });
    else {
      left -= bytes.length;
      taken.carried.push({ at, picture: { name, bytes } });
    }
  }
  if (held > mostPictures)
    taken.findings.push({ code: "images_too_many", count: held - mostPictures, most: mostPictures });
  return taken;
}

function nameOf({ source }: SourcePicture, number: number): string {
  return source.startsWith("data:") ? `image ${number}` : (source.split("/").at(-1) ?? "");
}

/** Undefined where the picture lies elsewhere; it is not fetched: that tells the other side who reads. */
function bytesOf(source: string): Uint8Array | undefined {
  const base64 = /^data:image\/[a-z0-9.+-]+;base64,/i.exec(source);
  if (base64 === null) return undefined;
  try {
    const binary = atob(source.slice(base64[0].length).replace(/\s/gu, ""));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array(); // cut off on its way: nothing that could be shown
  }
}
