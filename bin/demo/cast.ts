import type { Desk } from "#db/desk.ts";
import type { MediaItem } from "#db/queries/media.ts";
import type { Locale } from "#domain/locale.ts";
import type { SignOffRole } from "#domain/person.ts";
import type { ContactKey } from "./contacts.ts";
import type { PersonKey } from "./people.ts";
import type { PictureKey } from "./pictures.ts";
import type { TopicKey } from "./topics.ts";

/** Everybody of the demo at work, and what the settings are known by. */
export interface Cast {
  desks: Readonly<Record<PersonKey, Desk>>;
  topicIds: Readonly<Record<TopicKey, string>>;
  contactIds: Readonly<Record<ContactKey, string>>;
  /** Of the library, which it comes into when it is first asked for. */
  picture: (key: PictureKey) => Promise<MediaItem>;
}

const translators: Readonly<Record<Locale, PersonKey>> = {
  de: "brask",
  en: "corvell",
  fr: "ameline",
  ar: "halwan",
  "de-simple": "sommin",
};

/** Who writes a release in a language: its author in the source locale, else who translates into it. */
export function writerOf(release: { author: PersonKey; sourceLocale: Locale }, locale: Locale): PersonKey {
  return locale === release.sourceLocale ? release.author : translators[locale];
}

/** Who signs off in a role; the desk's two approvers share the languages. */
export function approverOf(role: SignOffRole, locale: Locale): PersonKey {
  if (role === "legal") return "vestrin";
  if (role === "spokesperson") return "riedal";
  return locale === "en" || locale === "ar" ? "noor" : "olden";
}
