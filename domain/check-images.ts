import { isFileName } from "./file-name.ts";
import { type CheckedText, type Finding, finding } from "./finding.ts";

/**
 * Every image has an answer to what people get who cannot see it, and a description is one: not nothing, not the name of
 * the file (WCAG 2.2, 1.1.1).
 */
export function imagesDescribed({ blocks }: Pick<CheckedText, "blocks">): Finding[] {
  let number = 0;
  return blocks.flatMap(({ index, image }) => {
    if (image === null) return [];
    number += 1;
    const place = { field: "body", block: index } as const;
    const describes = image.altAnswer === "describes";
    if (image.altAnswer === null || (describes && image.alt.trim() === "")) {
      return [finding("image_without_alt", place, { number })];
    }
    return describes && isFileName(image.alt)
      ? [finding("alt_is_file_name", place, { number, text: image.alt.trim() })]
      : [];
  });
}
