import { asc, eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { boilerplates as boilerplatesTable } from "#db/schema/boilerplates.ts";
import { speakers as speakersTable } from "#db/schema/speakers.ts";
import type { Boilerplates } from "#domain/boilerplate.ts";
import { type Locale, locales } from "#domain/locale.ts";
import type { Speaker as NamedSpeaker } from "#domain/speaker.ts";

export interface Speaker extends NamedSpeaker {
  id: string;
  /** Offered to writers. */
  active: boolean;
}

/** All speakers, in the order in which they came on the list. */
export async function speakers(db: Db): Promise<Speaker[]> {
  const { id, names, offices, active, createdAt } = speakersTable;
  return db.select({ id, names, offices, active }).from(speakersTable).orderBy(asc(createdAt), asc(id));
}

/** Whom a writer of this language is offered. */
export async function speakersIn(db: Db, locale: Locale): Promise<{ name: string; office: string }[]> {
  const list = await speakers(db);
  return list
    .filter(({ active, names }) => active && names[locale] !== "")
    .map(({ names, offices }) => ({ name: names[locale], office: offices[locale] }));
}

export async function insertSpeaker(tx: Db, speaker: Speaker): Promise<void> {
  await tx.insert(speakersTable).values(speaker);
}

export async function saveSpeaker(tx: Db, id: string, speaker: NamedSpeaker & { active: boolean }): Promise<void> {
  await tx.update(speakersTable).set(speaker).where(eq(speakersTable.id, id));
}

export async function hasSpeaker(tx: Db, id: string): Promise<boolean> {
  const rows = await tx.select({ id: speakersTable.id }).from(speakersTable).where(eq(speakersTable.id, id));
  return rows.length === 1;
}

export async function boilerplates(db: Db): Promise<Boilerplates> {
  const rows = await db.select().from(boilerplatesTable);
  const known = new Map(rows.map(({ locale, words }) => [locale, words]));
  const words = (locale: Locale) => known.get(locale) ?? "";
  return { de: words("de"), en: words("en"), fr: words("fr"), ar: words("ar"), "de-simple": words("de-simple") };
}

export async function saveBoilerplates(tx: Db, words: Boilerplates): Promise<void> {
  await tx
    .insert(boilerplatesTable)
    .values(locales.map((locale) => ({ locale, words: words[locale] })))
    .onConflictDoUpdate({ target: boilerplatesTable.locale, set: { words: sql`excluded.words` } });
}
