import type { Locale } from "#domain/locale.ts";
import { monthNames } from "#domain/month-names.ts";

export interface FoundDate {
  /** `YYYY-MM-DD` */
  date: string;
  /** As written, and where. */
  text: string;
  index: number;
  /** Day and month could be the other way round. */
  ambiguous: boolean;
}

/**
 * The first complete date in a text: 2026-06-04, 04.06.2026, 4/6/2026, 4 June 2026, June 4th, 2026, le 1er juin 2026,
 * ٤ يونيو ٢٠٢٦. Names of months are understood in every language, those of the locale first.
 */
export function findDate(text: string, locale: Locale): FoundDate | null {
  const latin = latinDigits(text);
  const found = patterns(locale)
    .map(({ pattern, read, ambiguous }) => {
      const match = pattern.exec(latin);
      const parts = match && read(match);
      return match && parts && isDay(parts)
        ? {
            date: written(parts),
            text: text.slice(match.index, match.index + match[0].length),
            index: match.index,
            ambiguous: ambiguous(parts),
          }
        : null;
    })
    .filter((date) => date !== null);
  return found.toSorted((one, other) => one.index - other.index)[0] ?? null;
}

interface Parts {
  year: number;
  month: number;
  day: number;
}

interface DatePattern {
  pattern: RegExp;
  read(match: RegExpExecArray): Parts;
  ambiguous(parts: Parts): boolean;
}

function patterns(locale: Locale): DatePattern[] {
  const [own, ...others] = [locale, ...(["en", "de", "fr", "ar"] as const).filter((other) => other !== locale)];
  return [...numeric(locale), ...[own, ...others].flatMap((language) => named(language ?? "en"))];
}

const never = () => false;

function numeric(locale: Locale): DatePattern[] {
  return [
    {
      pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u,
      read: ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
      ambiguous: never,
    },
    {
      pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d|\.\d)/u,
      read: ([, day, month, year]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
      ambiguous: never,
    },
    {
      pattern: /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/u,
      read: ([, first, second, year]) => dayFirst(Number(first), Number(second), Number(year)),
      ambiguous: ({ day, month }) => locale === "en" && day <= 12 && day !== month,
    },
  ];
}

/** Day first, as everywhere but in the United States, unless that is no date. */
function dayFirst(first: number, second: number, year: number): Parts {
  return second > 12 ? { year, month: first, day: second } : { year, month: second, day: first };
}

function named(locale: Locale): DatePattern[] {
  const names = monthNames[locale].flat().toSorted((one, other) => other.length - one.length);
  const month = `(${names.join("|")})(?!\\p{L})\\.?`;
  const monthNumber = (name: string | undefined) =>
    monthNames[locale].findIndex((spellings) => spellings.includes(name?.toLowerCase() ?? "")) + 1;
  const space = "[\\s\\u00a0\\u202f]*";
  return [
    {
      pattern: new RegExp(
        `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er)?${space}(?:of )?${month},?${space}(\\d{4})(?!\\d)`,
        "iu",
      ),
      read: ([, day, name, year]) => ({ year: Number(year), month: monthNumber(name), day: Number(day) }),
      ambiguous: never,
    },
    {
      pattern: new RegExp(`(?<!\\p{L})${month}${space}(\\d{1,2})(?:st|nd|rd|th)?,?${space}(\\d{4})(?!\\d)`, "iu"),
      read: ([, name, day, year]) => ({ year: Number(year), month: monthNumber(name), day: Number(day) }),
      ambiguous: never,
    },
  ];
}

function isDay({ year, month, day }: Parts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function written({ year, month, day }: Parts): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Arabic and Persian digits as Latin ones, one for one. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
