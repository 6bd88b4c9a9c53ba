import type { Locale } from "./locale.ts";
import { plainValueOfWord, valueOfWord } from "./number-words.ts";
import { datesIn, daysOf, monthsIn, numericDate, numericDay } from "./written-days.ts";
import { number, type WrittenNumber } from "./written-number.ts";

/** What a text says in numbers. */
export interface Numbers {
  /** Written in figures. */
  figures: readonly WrittenNumber[];
  /** Written as words that mean a number and nothing else. */
  words: readonly WrittenNumber[];
  /** Every value that the text may mean, in figures or as words. */
  values: ReadonlySet<string>;
  /** Those of them that words may mean, alone or with their neighbours. */
  spelt: ReadonlySet<string>;
  /** Days of each month, 1 to 12, as values of their numbers. */
  days: ReadonlyMap<number, ReadonlySet<string>>;
  /** Months beside a day or year, 1 to 12, with their words. */
  months: ReadonlyMap<number, string>;
}

/** Reads the numbers of a text with the separators, months and number words of its language. */
export function numbersIn(text: string, locale: Locale): Numbers {
  const figures: WrittenNumber[] = [];
  const take = (rest: string, pattern: RegExp, read: (match: RegExpExecArray) => WrittenNumber[]) => {
    for (const match of rest.matchAll(pattern)) figures.push(...read(match));
    return rest.replace(pattern, " ");
  };

  const plain = latinDigits(text).toLowerCase().replace(addresses, " ");
  const months = monthsIn(plain, locale);
  const withoutPhones = take(plain, phone, ([written = ""]) => [number(written, [written.replace(/\D/gu, "")])]);
  const withoutDates = datesIn[locale].reduce(
    (rest, pattern) => take(rest, pattern, (match) => daysOf(match, locale)),
    take(withoutPhones, numericDate, (match) => numericDay(match, months)),
  );
  const rest = take(withoutDates, time, timeOf).replace(codes, " ");
  figures.push(...figuresIn(rest, locale));

  const tokens = rest.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];
  const words = tokens.flatMap((word, position) => {
    const value = plainValueOfWord(word, locale);
    if (value === undefined) return [];
    const scale = valueOfWord(tokens[position + 1] ?? "", locale) ?? 0;
    const values = scale >= 100 ? [value, value * scale] : [value];
    return [number(word, values.map(String))];
  });
  const spelt = new Set(valuesOf(tokens, locale).map(String));
  const values = new Set([...figures.flatMap((figure) => figure.values), ...spelt]);
  return { figures, words, values, spelt, days: daysByMonth(figures), months };
}

/** Days of each month, as `says` looks them up. */
export function daysByMonth(figures: readonly WrittenNumber[]): Map<number, Set<string>> {
  const days = new Map<number, Set<string>>();
  for (const { month, values } of figures) {
    if (month !== null) days.set(month, (days.get(month) ?? new Set()).add(values[0] ?? ""));
  }
  return days;
}

/**
 * Whether a text says a number, in figures or words. A day is the same day only in the same month, where that text names
 * days of the month at all.
 */
export function says({ days, values }: Pick<Numbers, "days" | "values">, number: WrittenNumber): boolean {
  const ofMonth = number.month === null ? undefined : days.get(number.month);
  return ofMonth ? ofMonth.has(number.values[0] ?? "") : number.values.some((value) => values.has(value));
}

const addresses = /\b(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S{1,255}/giu;
/** B2, 6f28b001: names in figures, the same in every language. */
const codes = /(?<![\p{L}\d])\d*[a-z]+\d[a-z\d]*/gu;
const phone = /(?<![\p{L}\d])(?:\+|00)\d[\d\s\u00a0\u202f()/-]{5,}\d/gu;

/** 10:30, 10 h 30, 10.30 Uhr, 4:15 pm */
const time =
  /(?<![\d.,])(\d{1,2})(?:\s?h\s?|:)([0-5]\d)(?!\d)(?:\s?([ap])\.?m\b)?|(?<![\d.,])(\d{1,2})\.([0-5]\d)(?=\s?uhr)/gu;

function timeOf([written = "", hour, minute, half, dottedHour, dottedMinute]: RegExpExecArray): WrittenNumber[] {
  const minutes = minute ?? dottedMinute;
  const hours = Number(hour ?? dottedHour) + (half === "p" && Number(hour) < 12 ? 12 : 0);
  return [number(written, [minutes === "00" ? String(hours) : `${hours}:${minutes}`])];
}

/** Groups of three stand apart by another sign in each language; only what is a group of three is one. */
const figure: Record<Locale, RegExp> = {
  en: /(?<![\d.,])\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/gu,
  ar: /(?<![\d.,])\d{1,3}(?:[,\u066c\u00a0\u202f]\d{3})+(?:[.\u066b]\d+)?(?!\d)|\d+(?:[.\u066b]\d+)?/gu,
  de: /(?<![\d.,])\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?/gu,
  "de-simple": /(?<![\d.,])\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?/gu,
  fr: /(?<![\d.,])\d{1,3}(?:[\u0020\u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?/gu,
};

const scales: [RegExp, number][] = [
  [/^[\s\u00a0\u202f]*(?:millions?|mio\b|millionen|مليون|ملايين)/iu, 1e6],
  [/^[\s\u00a0\u202f]*(?:billions?|milliarden?|milliards?|mrd\b|مليار)/iu, 1e9],
  [/^[\s\u00a0\u202f]*(?:thousand|tausend|mille|ألف|آلاف)/iu, 1e3],
];

function figuresIn(text: string, locale: Locale): WrittenNumber[] {
  return [...text.matchAll(figure[locale])].flatMap((match) => {
    const value = valueOfFigure(match[0], locale);
    if (value === 0) return []; // full hours are written with and without their minutes
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    const scale = scales.find(([word]) => word.test(after))?.[1];
    return [number(match[0], [String(value), ...(scale ? [String(Math.round(value * scale))] : [])])];
  });
}

function valueOfFigure(written: string, locale: Locale): number {
  const isPoint = locale === "en" || locale === "ar";
  const plain = written.replace(isPoint ? /[,\u066c\s\u00a0\u202f]/gu : /[.\s\u00a0\u202f]/gu, "");
  return Number(plain.replace(/[,\u066b]/u, "."));
}

/** Neighbours make one number too: vingt et un, الحادي والأربعين, four hundred. */
function valuesOf(words: readonly string[], locale: Locale): number[] {
  const values: number[] = [];
  let before: number | undefined;
  for (const word of words) {
    if (word === "et" || word === "and") continue;
    const value = valueOfWord(word, locale);
    if (value !== undefined) {
      values.push(value);
      if (before !== undefined) values.push(value >= 100 ? before * value : before + value);
    }
    before = value;
  }
  return values;
}

/** Arabic-Indic digits as Latin ones; every other character stays where it is. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
