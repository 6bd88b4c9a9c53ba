import { timeOfDay, utcOffset, type Zone } from "#i18n/format.ts";
import { localeProfiles } from "#i18n/locales.ts";

/** "Thu 4 June, 16:00 Lindmar (UTC+2)": a time of the desk, never without its zone; with the year when it is another. */
export function deskInstant(locale: "de" | "en", at: Date, { zone, city }: Zone, now: Date): string {
  return `${deskDay(locale, at, zone, now)}, ${timeOfDay(locale, at, zone)} ${city} (${utcOffset(at, zone)})`;
}

/** "14:22" today, else "3 June, 14:22", for lists whose head names the zone. */
export function listInstant(locale: "de" | "en", at: Date, { zone }: Zone, now: Date): string {
  const time = timeOfDay(locale, at, zone);
  return isSameDay(at, now, zone) ? time : `${shortDay(locale, at, zone, now)}, ${time}`;
}

function deskDay(locale: "de" | "en", at: Date, zone: string, now: Date): string {
  return new Intl.DateTimeFormat(localeProfiles[locale].intl, {
    weekday: "short",
    day: "numeric",
    month: "long",
    ...(isSameYear(at, now, zone) ? {} : { year: "numeric" }),
    timeZone: zone,
  }).format(at);
}

function shortDay(locale: "de" | "en", at: Date, zone: string, now: Date): string {
  return new Intl.DateTimeFormat(localeProfiles[locale].intl, {
    day: "numeric",
    month: "short",
    ...(isSameYear(at, now, zone) ? {} : { year: "numeric" }),
    timeZone: zone,
  }).format(at);
}

function isSameDay(one: Date, other: Date, zone: string): boolean {
  const day = new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone: zone });
  return day.format(one) === day.format(other);
}

function isSameYear(one: Date, other: Date, zone: string): boolean {
  const year = new Intl.DateTimeFormat("en", { year: "numeric", timeZone: zone });
  return year.format(one) === year.format(other);
}

/** "in 1 h 38 min", "in 3 days"; empty once the instant has come. */
export function timeUntil(locale: "de" | "en", at: Date, now: Date): string {
  const minutes = Math.ceil((at.getTime() - now.getTime()) / 60_000);
  if (minutes <= 0) return "";
  const { intl } = localeProfiles[locale];
  if (minutes >= 48 * 60) {
    return new Intl.RelativeTimeFormat(intl).format(Math.round(minutes / (24 * 60)), "day");
  }
  const unit = (value: number, name: "hour" | "minute") =>
    new Intl.NumberFormat(intl, { style: "unit", unit: name, unitDisplay: "short" }).format(value);
  const hours = Math.floor(minutes / 60);
  const parts = [
    hours > 0 ? unit(hours, "hour") : "",
    minutes % 60 > 0 || hours === 0 ? unit(minutes % 60, "minute") : "",
  ];
  return `in ${parts.filter((part) => part !== "").join(" ")}`;
}
