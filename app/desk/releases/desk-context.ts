import { getLocale } from "next-intl/server";
import type { Desk } from "#db/desk.ts";
import { contacts, deskOffice, topics } from "#db/queries/settings.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import type { Zone } from "#i18n/format.ts";

export type DeskContext = Awaited<ReturnType<typeof deskContext>>;

/** What pages of a release need of the office: its clock, languages and lists. */
export async function deskContext({ db }: Desk) {
  const [office, topicList, contactList, locale] = await Promise.all([
    deskOffice(db),
    topics(db),
    contacts(db),
    getLocale(),
  ]);
  const language = deskLanguageOf(locale);
  const zone: Zone = { zone: office.zone, city: office.names[language].city };
  return { office, topics: topicList, contacts: contactList, zone, language };
}
