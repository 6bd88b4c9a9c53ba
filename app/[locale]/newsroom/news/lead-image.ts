import { renditionWidths } from "#domain/media.ts";
import type { BodyNode } from "#domain/release.ts";
import { mediaPath } from "#i18n/addresses.ts";

export interface LeadImage {
  path: string;
  width: number;
  height: number;
  /** Empty where the image says nothing to who cannot see it. */
  alt: string;
}

/** The first image of a text stands for its page where that is shared; undefined where there is none. */
export function leadImage(body: BodyNode): LeadImage | undefined {
  if (body.type !== "image") {
    for (const child of body.content ?? []) {
      const found = leadImage(child);
      if (found) return found;
    }
    return undefined;
  }
  const { hash, width, height, altAnswer, alt } = body.attrs ?? {};
  const wide = renditionWidths(Number(width)).at(-1) ?? Number(width);
  return {
    path: mediaPath(String(hash), `${wide}.jpeg`),
    width: wide,
    height: Math.round((Number(height) * wide) / Number(width)),
    alt: altAnswer === "describes" ? String(alt) : "",
  };
}
