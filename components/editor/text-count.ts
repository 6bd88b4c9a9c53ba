import type { Locale } from "#domain/locale.ts";

/** Words a minute, silent reading of prose for the general public (IReST means, rounded; Easy Language by its guild). */
const readingSpeed: Record<Locale, number> = { de: 180, en: 230, fr: 195, ar: 140, "de-simple": 90 };

/** Words as the language itself divides them; punctuation and spaces do not count. */
export function countWords(text: string, locale: Locale): number {
  let words = 0;
  for (const segment of new Intl.Segmenter(locale, { granularity: "word" }).segment(text)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}

/** Whole minutes, at least one as soon as there is a word. */
export function readingMinutes(words: number, locale: Locale): number {
  return Math.ceil(words / readingSpeed[locale]);
}
