import type { Locale } from "#domain/locale.ts";

/** Words a person reads in a minute, by language, after the IReST study (Trauzettel-Klosinski and Dietz, 2012). */
const wordsPerMinute: Record<Locale, number> = { de: 180, en: 230, fr: 195, ar: 140, "de-simple": 90 };

/** Words as the language divides them; punctuation and spaces are none. */
export function wordCount(text: string, locale: Locale): number {
  let words = 0;
  for (const segment of new Intl.Segmenter(locale, { granularity: "word" }).segment(text)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}

/** Whole minutes, never less than one unless there is nothing to read. */
export function readingMinutes(words: number, locale: Locale): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / wordsPerMinute[locale]));
}
