import type { Locale } from "#domain/locale.ts";
import type { ReleaseType } from "#domain/release.ts";
import { type FoundDate, findDate } from "./dates.ts";
import { releaseTypeNames, withHyphens } from "./section-names.ts";

export interface MetaLine {
  date: FoundDate | null;
  releaseType: ReleaseType | null;
  /** A name before the date, "Lindmar, 4 June 2026". */
  place: string | null;
  /** What is none of these: an hour, a number; never longer than a few words, else the line is no meta line. */
  rest: string;
}

/** Understands a line such as "04.06.2020 - Press release"; null when the line says more than that. */
export function readMetaLine(text: string, locale: Locale): MetaLine | null {
  if (text.length > 120) return null;
  const date = findDate(text, locale);
  const withoutDate =
    date === null ? text : text.slice(0, date.index) + SEPARATOR + text.slice(date.index + date.text.length);
  const type = typeIn(withoutDate);
  if (date === null && type === null) return null;

  const rest = type?.rest ?? withoutDate;
  const hour = time.exec(rest)?.[0] ?? "";
  const parts = rest
    .replace(time, SEPARATOR)
    .split(/[|·•–—\n]| - |[-,;:()]+(?=\s|$)|^[-,;:()]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !weekday.test(part));
  const place = date !== null && parts.length === 1 && isPlace(parts[0] ?? "") ? (parts[0] ?? null) : null;
  const unread = [...(place === null ? parts : []), hour].filter((part) => part !== "").join(", ");
  if (unread.split(/\s+/u).length > 5) return null;
  return { date, releaseType: type?.releaseType ?? null, place, rest: unread };
}

const SEPARATOR = " | ";

const time = /(?<!\d)\d{1,2}[:.h]\s?\d{2}(?:\s?(?:Uhr|h|am|pm|a\.m\.|p\.m\.))?(?!\d)/iu;

const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)|den|le|am|on|vom|du|published|veröffentlicht|publié|of|date|datum)$/iu;

function isPlace(text: string): boolean {
  return text.length <= 40 && /^(?:\p{Lu}|\p{Lo}|['’])[\p{L}\p{M}' ’.-]+$/u.test(text);
}

function typeIn(text: string): { releaseType: ReleaseType; rest: string } | null {
  const lower = withHyphens(text.toLowerCase());
  for (const [releaseType, names] of releaseTypeNames) {
    for (const name of names) {
      const at = lower.search(new RegExp(`(?<![\\p{L}\\p{M}])${name}(?![\\p{L}\\p{M}])`, "u"));
      if (at !== -1) return { releaseType, rest: text.slice(0, at) + SEPARATOR + text.slice(at + name.length) };
    }
  }
  return null;
}
