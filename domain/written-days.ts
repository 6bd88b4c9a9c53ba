import type { Locale } from "./locale.ts";
import { monthNames } from "./month-names.ts";
import { number, type WrittenNumber } from "./written-number.ts";

/** 04.06.2026, 4/6/2026, 2026-06-04: day, month, year; or year, month, day. */
export const numericDate = /(?<!\d)(?:(\d{1,2})[./](\d{1,2})[./](\d{4})|(\d{4})-(\d{2})-(\d{2}))(?!\d)/gu;

const day = String.raw`\d{1,2}(?:\.|st|nd|rd|th|er)?(?!\d)`;
const joined = String.raw`[\s\u00a0]*(?:,|–|-|und|and|et|bis|to|au|و|إلى)[\s\u00a0]*`;

/** No month has more days; without an end, a list would be read again from every day in it. */
const days = `${day}(?:${joined}${day}){0,30}`;

/** Days before their month, "18 and 19 September", and in English behind it, "September 18". */
export const datesIn: Record<Locale, readonly RegExp[]> = {
  de: [daysBefore("de")],
  "de-simple": [daysBefore("de-simple")],
  en: [daysBefore("en"), new RegExp(String.raw`(?<!\p{L})(${monthWords("en")})\.?[\s\u00a0]+(${days})`, "gu")],
  fr: [daysBefore("fr")],
  ar: [daysBefore("ar")],
};

function daysBefore(locale: Locale): RegExp {
  return new RegExp(String.raw`(?<!\d)(${days})[\s\u00a0]*(?:of )?(${monthWords(locale)})(?![\p{L}\p{M}])`, "gu");
}

function monthWords(locale: Locale): string {
  return monthNames[locale].flat().join("|");
}

/** The days of a match of `datesIn`. */
export function daysOf([, one = "", two = ""]: RegExpExecArray, locale: Locale): WrittenNumber[] {
  const [days, word] = /^\d/u.test(one) ? [one, two] : [two, one];
  const month = monthNames[locale].findIndex((names) => names.includes(word)) + 1;
  return (days.match(/\d{1,2}/gu) ?? []).map((figure) => number(`${figure} ${word}`, [String(Number(figure))], month));
}

/** Day and year of a match of `numericDate`; its month joins those that are known. */
export function numericDay(match: RegExpExecArray, months: Map<number, string>): WrittenNumber[] {
  const [written, day, month, year, isoYear, isoMonth, isoDay] = match;
  const value = Number(month ?? isoMonth);
  if (!months.has(value)) months.set(value, String(value));
  const inYear = year ?? isoYear ?? "";
  return [number(written, [String(Number(day ?? isoDay))], value), number(inYear, [inYear])];
}

/** A month beside a day or a year; alone it may be another word. */
const datedMonth: Record<Locale, RegExp> = {
  de: monthBesideFigure("de"),
  "de-simple": monthBesideFigure("de-simple"),
  en: monthBesideFigure("en"),
  fr: monthBesideFigure("fr"),
  ar: monthBesideFigure("ar"),
};

function monthBesideFigure(locale: Locale): RegExp {
  const month = monthWords(locale);
  return new RegExp(
    String.raw`(?:${day}[\s\u00a0]*(?:of )?)(${month})(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(${month})\.?[\s\u00a0]+\d{1,4}`,
    "gu",
  );
}

/** The months that a text names beside a day or a year, 1 to 12, with their words. @param text - in lower case */
export function monthsIn(text: string, locale: Locale): Map<number, string> {
  const found = new Map<number, string>();
  const months = monthNames[locale];
  for (const [, before, after] of text.matchAll(datedMonth[locale])) {
    const word = before ?? after ?? "";
    const month = months.findIndex((names) => names.includes(word)) + 1;
    if (!found.has(month)) found.set(month, word);
  }
  return found;
}
