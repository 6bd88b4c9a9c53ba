import { type CheckedText, type Finding, finding } from "./finding.ts";

const advised = 100;

/** A headline is a line, not a sentence and not a shout: advice, since names and abbreviations can be long or loud. */
export function headlineStyle({ content }: CheckedText): Finding[] {
  const headline = content.headline.trim();
  const length = [...headline].length;
  return [
    ...(length > advised ? [finding("headline_long", place, { length, advised })] : []),
    ...(endsWithFullStop(headline) ? [finding("headline_full_stop", place)] : []),
    ...(isShouted(headline) ? [finding("headline_capitals", place)] : []),
  ];
}

const place = { field: "headline" } as const;

/** An ellipsis is no full stop, nor is the dot of an abbreviation in capitals. */
function endsWithFullStop(headline: string): boolean {
  return /(?<![.…])[.。۔]["'”“»«’)]*$/u.test(headline) && !/\p{Lu}\.$/u.test(headline);
}

/** At least three words in capitals and none in small letters; scripts without case never shout. */
function isShouted(headline: string): boolean {
  return !/\p{Ll}/u.test(headline) && (headline.match(/\p{Lu}{2,}/gu) ?? []).length >= 3;
}
