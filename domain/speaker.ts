import { administer, type NotAnAdmin } from "./administration.ts";
import { type Locale, locales } from "./locale.ts";
import { type PerLocale, trimmed } from "./office.ts";
import type { Person } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";

/** Somebody whose words the office quotes. A statement holds a copy: it keeps the office that the person had then. */
export interface Speaker {
  /** Empty in a language in which the person is not quoted. */
  names: PerLocale;
  offices: PerLocale;
}

export type SpeakerRefusal =
  | NotAnAdmin
  | { code: "speaker_name_missing" }
  | { code: "speaker_incomplete"; locale: Locale };

/** A speaker is named in one language at least, and never without an office or an office without a name. */
export function setSpeaker(admin: Person, given: Speaker): Result<Speaker, SpeakerRefusal> {
  const allowed = administer(admin);
  if (!allowed.ok) return allowed;
  const names = trimmed(given.names);
  const offices = trimmed(given.offices);
  const half = locales.find((locale) => (names[locale] === "") !== (offices[locale] === ""));
  if (half) return refuse({ code: "speaker_incomplete", locale: half });
  return locales.some((locale) => names[locale] !== "")
    ? ok({ names, offices })
    : refuse({ code: "speaker_name_missing" });
}
