import type { Locale } from "./locale.ts";

/** The sentences of a text without the space around them; the dot of a day or an abbreviation ends none. */
export function sentencesOf(text: string, locale: Locale): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { segment, index } of segmenter(locale).segment(text)) {
    const end = index + segment.length;
    if (goesOn.test(text.slice(Math.max(from, end - longestEnd), end))) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== "");
}

/** Words by the spaces between them, as a reader counts them: "Außen-Ministerin" is one. */
export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** As much of a sentence as may be an abbreviation with the space around it. */
const longestEnd = 40;

/** "9. ", "Dr. ", "z. B. ", "U.S. " */
const goesOn =
  /(?:(?<![\p{L}\p{N}])\p{N}{1,2}|(?<![\p{L}\p{N}])\p{L}|\p{Lu}\.\p{Lu}|(?<!\p{L})(?:Dr|Prof|St|Nr|Art|Abs|No|Mr|Mrs|Ms|M))\.\s*$/u;

const segmenters = new Map<Locale, Intl.Segmenter>();

function segmenter(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: "sentence" });
  segmenters.set(locale, known);
  return known;
}
