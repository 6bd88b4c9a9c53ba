import { approveEdition } from "#commands/approve-edition.ts";
import { createLanguageVersion } from "#commands/create-language-version.ts";
import { createRelease } from "#commands/create-release.ts";
import { saveFacts } from "#commands/save-facts.ts";
import { saveRevision } from "#commands/save-revision.ts";
import { submitEdition } from "#commands/submit-edition.ts";
import type { Databases } from "#db/client.ts";
import type { Desk } from "#db/desk.ts";
import { newId } from "#db/id.ts";
import { type LanguageVersion, languageVersion } from "#db/queries/language-version.ts";
import { contacts } from "#db/schema/contacts.ts";
import type { Locale } from "#domain/locale.ts";
import type { Content, ReleaseMode } from "#domain/release.ts";
import { content } from "./examples.ts";
import { deskFor, done } from "./newsroom.ts";

/** The people of a small press office. */
export interface Newsroom {
  ada: Desk;
  jana: Desk;
  amira: Desk;
  grace: Desk;
  lee: Desk;
  dora: Desk;
  sam: Desk;
}

/** Ada and Jana write, Amira translates into Arabic, Grace and Lee sign off, Dora and Sam are duty editors. */
export async function newsroom(database: Pick<Databases, "app" | "accounts">): Promise<Newsroom> {
  const byLocale = (text: string) => ({ de: text, en: text, fr: text, ar: text, "de-simple": text });
  await database.app.insert(contacts).values({
    id: newId(),
    names: byLocale("T. Riedal"),
    hours: byLocale("24 h"),
    phone: "+990 555 0100",
    email: "press@mfa.halvoria.example",
  });
  return {
    ada: await deskFor(database, "ada", { roles: ["author"] }),
    jana: await deskFor(database, "jana", { roles: ["author"] }),
    amira: await deskFor(database, "amira", { roles: ["translator"], translates: ["ar"] }),
    grace: await deskFor(database, "grace", { roles: ["approver"], signOffRoles: ["desk"] }),
    lee: await deskFor(database, "lee", { roles: ["approver"], signOffRoles: ["legal"] }),
    dora: await deskFor(database, "dora", { roles: ["duty_editor"] }),
    sam: await deskFor(database, "sam", { roles: ["duty_editor"] }),
  };
}

const texts: Record<Locale, Partial<Content>> = {
  en: {},
  de: german("Außenministerin eröffnet die Hafenkonferenz"),
  "de-simple": german("Ministerin eröffnet ein Treffen im Hafen"),
  fr: {
    headline: "La ministre ouvre la conférence du port",
    lead: "Vingt États se réunissent à Lindmar pour convenir de routes sûres pour la navigation.",
    body: paragraph("Les ministres de vingt États se sont réunis cette semaine dans le vieux port de Lindmar."),
  },
  ar: {
    headline: "وزيرة الخارجية تفتتح مؤتمر الميناء",
    lead: "تجتمع عشرون دولة في لندمار للاتفاق على طرق آمنة للملاحة البحرية.",
    place: "لندمار",
    body: paragraph("اجتمع وزراء من عشرين دولة في الميناء القديم في لندمار هذا الأسبوع للتشاور حول الملاحة."),
  },
};

function german(headline: string): Partial<Content> {
  return {
    headline,
    lead: "Zwanzig Staaten treffen sich in Lindmar und einigen sich auf sichere Wege für die Schifffahrt.",
    body: paragraph(
      "Die Ministerinnen und Minister von zwanzig Staaten trafen sich diese Woche im alten Hafen von Lindmar.",
    ),
  };
}

export function paragraph(text: string): Content["body"] {
  return { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] };
}

/** A text that its checks let pass, in any of the languages. */
export function text(locale: Locale, given: Partial<Content> = {}): Content {
  return content({ slug: "", ...texts[locale], locale, ...given });
}

export async function version(desk: Desk, no: number, locale: Locale): Promise<LanguageVersion> {
  const found = await languageVersion(desk.db, desk.person, no, locale);
  if (!found) throw new Error(`No ${locale} version of ${no}.`);
  return found;
}

export async function edition(desk: Desk, no: number, locale: Locale): Promise<{ editionId: string; seen: string }> {
  const { edition: found } = await version(desk, no, locale);
  if (!found) throw new Error("No edition.");
  return { editionId: found.id, seen: found.signOffHash };
}

/** A draft with a text, by ada. */
export async function written(
  { ada }: Newsroom,
  locale: Locale = "en",
  given: { requiredLocales?: Locale[]; mode?: ReleaseMode; confidential?: boolean } = {},
): Promise<{ no: number; editionId: string }> {
  const created = done(
    await createRelease(ada, {
      releaseType: "press_release",
      sourceLocale: locale,
      requiredLocales: given.requiredLocales ?? [locale],
      mode: given.mode ?? "as_ready",
      workingTitle: "Harbour conference",
      confidential: given.confidential ?? false,
    }),
  );
  const { release } = await version(ada, created.no, locale);
  done(await saveFacts(ada, { releaseNo: created.no, facts: { ...release.facts, date: "2026-06-04" } }));
  await write(ada, created.no, text(locale));
  return created;
}

/** Content hash of the words that an edition has now. */
export function wordsOf({ autosave, head }: LanguageVersion): string {
  return autosave?.words?.hash ?? head?.wordsHash ?? "";
}

/** Saves a text as the person on top of what is there. */
export async function write(desk: Desk, no: number, words: Content) {
  const { edition: found } = await version(desk, no, words.locale);
  if (!found) throw new Error("Nothing to write in.");
  const parent = wordsOf(await version(desk, no, words.locale));
  return done(await saveRevision(desk, { editionId: found.id, parent, save: null, content: words, blockIds: [""] }));
}

export async function translated(people: Newsroom, no: number, locale: Locale): Promise<void> {
  done(await createLanguageVersion(people.ada, { releaseNo: no, locale }));
  await write(people.ada, no, text(locale));
}

export async function submitted({ ada }: Newsroom, no: number, locale: Locale): Promise<void> {
  done(await submitEdition(ada, await edition(ada, no, locale)));
}

export async function approved(
  people: Newsroom,
  no: number,
  locale: Locale,
): Promise<{ editionId: string; seen: string }> {
  await submitted(people, no, locale);
  const seen = await edition(people.grace, no, locale);
  done(await approveEdition(people.grace, { ...seen, role: "desk" }));
  return seen;
}
