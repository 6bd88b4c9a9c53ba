import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";

/** The clock that a page shows: the office's time zone and the city it is called after on the page. */
export interface Zone {
  /** IANA name */
  zone: string;
  /** In the language of the page. */
  city: string;
}

/** A day with the month written out: "4 June 2026", never `04.06.2026`. */
export function longDate(locale: Locale, at: Date, zone: string): string {
  return writtenOut(locale, formatter(localeProfiles[locale].intl, zone, day).formatToParts(at));
}

/** A day without a zone, as the dateline prints it. @param date - `YYYY-MM-DD` */
export function longDay(locale: Locale, date: string): string {
  return longDate(locale, new Date(`${date}T00:00:00Z`), "UTC");
}

/** "16:00", by the 24-hour clock in every locale. */
export function timeOfDay(locale: Locale, at: Date, zone: string): string {
  return formatter(localeProfiles[locale].intl, zone, clock).format(at);
}

/** "UTC+2", "UTC+5:30" or "UTC": what the zone's clock showed at that instant. */
export function utcOffset(at: Date, zone: string): string {
  const [, sign = "+", hours = "00", minutes = "00"] = /^([+-])(\d{2}):(\d{2})$/.exec(isoOffset(at, zone)) ?? [];
  if (hours === "00" && minutes === "00") return "UTC";
  return `UTC${sign}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}

/** "4 June 2026, 16:00 (Lindmar, UTC+2)": a time on the site is never without its zone. */
export function longInstant(locale: Locale, at: Date, { zone, city }: Zone): string {
  const parts: Record<string, string> = {
    date: longDate(locale, at, zone),
    time: timeOfDay(locale, at, zone),
    city,
    offset: utcOffset(at, zone),
  };
  return localeProfiles[locale].instantPattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
}

/** RFC 3339 with the zone's own offset: "2026-06-04T16:00:00+02:00"; for `<time datetime>`, feeds and JSON-LD. */
export function isoInstant(at: Date, zone: string): string {
  const part = Object.fromEntries(
    formatter("en", zone, digits)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${part.year?.padStart(4, "0")}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}${isoOffset(at, zone)}`;
}

const day: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };
const clock: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const digits: Intl.DateTimeFormatOptions = {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
};

function isoOffset(at: Date, zone: string): string {
  const name = formatter("en", zone, { timeZoneName: "longOffset" })
    .formatToParts(at)
    .find(({ type }) => type === "timeZoneName")?.value;
  return /^GMT([+-]\d{2}:\d{2})/.exec(name ?? "")?.[1] ?? "+00:00";
}

/** CLDR knows no ordinal days, French writes the first of a month as one. */
function writtenOut(locale: Locale, parts: Intl.DateTimeFormatPart[]): string {
  return parts.map(({ type, value }) => (locale === "fr" && type === "day" && value === "1" ? "1er" : value)).join("");
}

const made = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter costs a hundred times what using it does. */
function formatter(intl: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${intl} ${timeZone} ${Object.keys(options).join()}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(intl, { ...options, timeZone });
  made.set(key, known);
  return known;
}
