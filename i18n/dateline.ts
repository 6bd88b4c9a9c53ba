import type { Locale } from "#domain/locale.ts";
import { longDay } from "#i18n/format.ts";
import { siteWords } from "#i18n/site-words.ts";

/**
 * Place and day of a text as its page prints them: "Port Esker, 4 June 2026". What is not known is left out; empty if
 * neither is.
 *
 * @param date - `YYYY-MM-DD`, the printed fact
 */
export function dateline(locale: Locale, place: string, date: string | null): string {
  if (date === null) return place;
  const day = longDay(locale, date);
  return place === "" ? day : siteWords(locale).site("article.dateline", { place, date: day });
}
