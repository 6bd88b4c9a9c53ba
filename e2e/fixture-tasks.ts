import { sessionLimits } from "#auth/session-limits.ts";
import { newSessionToken, storedForm } from "#auth/session-token.ts";
import { type PersonKey, people } from "#bin/demo/people.ts";
import { approveEdition } from "#commands/approve-edition.ts";
import { createLanguageVersion } from "#commands/create-language-version.ts";
import { createRelease } from "#commands/create-release.ts";
import { publishEditions } from "#commands/publish-editions.ts";
import { saveFacts } from "#commands/save-facts.ts";
import { saveRevision } from "#commands/save-revision.ts";
import { submitEdition } from "#commands/submit-edition.ts";
import type { OwnedDatabases } from "#db/client.ts";
import { type Desk, deskOf } from "#db/desk.ts";
import { languageVersion } from "#db/queries/language-version.ts";
import { personByEmail } from "#db/queries/people.ts";
import { insertSession } from "#db/queries/session.ts";
import { topics } from "#db/queries/settings.ts";
import type { Locale } from "#domain/locale.ts";
import type { Result } from "#domain/result.ts";
import type { AdminTask } from "#server/admin-socket.ts";
import { texts } from "./texts.ts";

/** What a test asks for: a release of its own, brought to a stage by the demo's people through the ordinary verbs. */
export interface ReleaseWish {
  stage: "draft" | "in_review" | "approved" | "published";
  locales: Locale[];
  author?: PersonKey;
  approver?: PersonKey;
  /** Appended to every headline, so that a test recognises its own. */
  mark: string;
}

export interface MadeRelease {
  no: number;
  headlines: Partial<Record<Locale, string>>;
}

export function fixtureTasks(databases: OwnedDatabases): Record<string, AdminTask> {
  return {
    session: (input) => session(databases, input as { person: PersonKey }),
    release: (input) => release(databases, input as ReleaseWish),
    text: (input) => Promise.resolve(texts[(input as { locale: Locale }).locale]),
  };
}

async function session({ accounts, app }: OwnedDatabases, { person }: { person: PersonKey }): Promise<string> {
  const token = newSessionToken();
  const found = await personByEmail(app, people[person].email);
  if (!found) throw new Error(`There is no ${person} in the demo.`);
  await insertSession(accounts, { token: storedForm(token), personId: found.id }, sessionLimits);
  return token;
}

async function release(databases: OwnedDatabases, wish: ReleaseWish): Promise<MadeRelease> {
  const { stage, locales, author = "feldrin", approver = "noor", mark } = wish;
  const [sourceLocale, ...others] = locales;
  if (!sourceLocale) throw new Error("A release needs a language.");
  const writer = await deskFor(databases, author);
  const { no } = must(
    await createRelease(writer, {
      releaseType: "press_release",
      sourceLocale,
      requiredLocales: locales,
      mode: "as_ready",
      workingTitle: mark,
      confidential: false,
    }),
  );
  const [topic] = await topics(databases.app);
  for (const locale of others)
    must(await createLanguageVersion(await translator(databases, locale), { releaseNo: no, locale }));

  const version = await openVersion(databases, writer, no, sourceLocale);
  must(
    await saveFacts(writer, {
      releaseNo: no,
      facts: { ...version.release.facts, date: "2026-11-03", topicIds: topic ? [topic.id] : [] },
    }),
  );
  const made: MadeRelease = { no, headlines: {} };
  for (const locale of locales) {
    const hand = locale === sourceLocale ? writer : await translator(databases, locale);
    made.headlines[locale] = await write(databases, hand, no, locale, mark);
  }
  if (stage === "draft") return made;

  for (const locale of locales) {
    const { edition } = await openVersion(databases, writer, no, locale);
    must(await submitEdition(writer, { editionId: edition.id, seen: edition.signOffHash }));
  }
  if (stage === "in_review") return made;

  const second = await deskFor(databases, approver);
  for (const locale of locales) {
    const { edition } = await openVersion(databases, second, no, locale);
    must(await approveEdition(second, { editionId: edition.id, seen: edition.signOffHash, role: "desk" }));
  }
  if (stage === "approved") return made;

  const duty = await deskFor(databases, "okande");
  const editions = await Promise.all(
    locales.map(async (locale) => (await openVersion(databases, duty, no, locale)).edition),
  );
  must(
    await publishEditions(duty, {
      releaseNo: no,
      editions: editions.map(({ id, signOffHash }) => ({ editionId: id, seen: signOffHash })),
    }),
  );
  return made;
}

async function write(databases: OwnedDatabases, hand: Desk, no: number, locale: Locale, mark: string): Promise<string> {
  const { edition, head } = await openVersion(databases, hand, no, locale);
  if (!head) throw new Error("An edition has no head.");
  const headline = `${texts[locale].headline} ${mark}`;
  const { blockIds, ...text } = texts[locale];
  must(
    await saveRevision(hand, {
      editionId: edition.id,
      parent: { seq: head.seq, hash: head.signOffHash },
      content: { ...head.content, ...text, headline, slug: "" },
      blockIds,
    }),
  );
  return headline;
}

async function openVersion(databases: OwnedDatabases, { person }: Desk, no: number, locale: Locale) {
  const version = await languageVersion(databases.app, person, no, locale);
  if (!version?.edition) throw new Error(`Release ${no} has no edition in ${locale}.`);
  return { ...version, edition: version.edition };
}

const translators: Partial<Record<Locale, PersonKey>> = {
  en: "corvell",
  fr: "ameline",
  ar: "halwan",
  "de-simple": "sommin",
};

async function translator(databases: OwnedDatabases, locale: Locale): Promise<Desk> {
  return deskFor(databases, translators[locale] ?? "brask");
}

async function deskFor(databases: OwnedDatabases, key: PersonKey): Promise<Desk> {
  const person = await personByEmail(databases.app, people[key].email);
  if (!person) throw new Error(`There is no ${key} in the demo.`);
  return deskOf(databases, person);
}

function must<Value>(result: Result<Value, { code: string }>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
