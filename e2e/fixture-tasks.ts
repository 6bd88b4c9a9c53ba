import { sql } from "drizzle-orm";
import { sessionLimits } from "#auth/session-limits.ts";
import { newSessionToken, storedForm } from "#auth/session-token.ts";
import { paragraph } from "#bin/demo/build.ts";
import { type PersonKey, people } from "#bin/demo/people.ts";
import { approveEdition } from "#commands/approve-edition.ts";
import { confirmRetraction } from "#commands/confirm-retraction.ts";
import { createLanguageVersion } from "#commands/create-language-version.ts";
import { createRelease } from "#commands/create-release.ts";
import { openEdition } from "#commands/open-edition.ts";
import { publishEditions } from "#commands/publish-editions.ts";
import { requestRetraction } from "#commands/request-retraction.ts";
import { saveFacts } from "#commands/save-facts.ts";
import { saveRevision } from "#commands/save-revision.ts";
import { scheduleEditions } from "#commands/schedule-editions.ts";
import { submitEdition } from "#commands/submit-edition.ts";
import { withdrawPublication } from "#commands/withdraw-publication.ts";
import { refusal } from "#db/attacks/raw.ts";
import type { OwnedDatabases } from "#db/client.ts";
import { type Desk, deskOf } from "#db/desk.ts";
import { languageVersion } from "#db/queries/language-version.ts";
import { personByEmail } from "#db/queries/people.ts";
import { insertSession } from "#db/queries/session.ts";
import { deskOffice, topics } from "#db/queries/settings.ts";
import type { Locale } from "#domain/locale.ts";
import type { BodyNode, ReleaseMode } from "#domain/release.ts";
import type { Result } from "#domain/result.ts";
import { wallTimeOf } from "#domain/wall-time.ts";
import { withoutBlockIds } from "#richtext/block-ids.ts";
import type { AdminTask } from "#server/admin-socket.ts";
import { type Text, texts } from "./texts.ts";

/** What a test asks for: a release of its own, brought to a stage by the demo's people through the ordinary verbs. */
export interface ReleaseWish {
  /**
   * `scheduled` is for the first full minute that the rule allows, `withdrawn` is corrected in the source language
   * first, `retracted` by two people.
   */
  stage: "draft" | "in_review" | "approved" | "scheduled" | "published" | "withdrawn" | "retracted";
  locales: Locale[];
  mode?: ReleaseMode;
  author?: PersonKey;
  approver?: PersonKey;
  /** Appended to every headline, so that a test recognises its own. */
  mark: string;
  /** Stands in the headline, the lead and the body of every text, so that a test finds it wherever one of them shows. */
  word?: string;
  /** An image of the library, 1200 by 800, which every text shows at its end. */
  image?: { media: string; hash: string };
}

export interface MadeRelease {
  no: number;
  headlines: Partial<Record<Locale, string>>;
  /** Of a scheduled release; ISO 8601, UTC. */
  goLiveAt?: string;
}

export interface RetractionWish {
  no: number;
  locales: Locale[];
}

export function fixtureTasks(databases: OwnedDatabases): Record<string, AdminTask> {
  return {
    session: (input) => session(databases, input as { person: PersonKey }),
    release: (input) => release(databases, input as ReleaseWish),
    retract: (input) => retract(databases, input as RetractionWish),
    freeLease: (input) => freeLease(databases, input as { no: number }),
    rawSignOff: (input) => rawSignOff(databases, input as { no: number; person: PersonKey }),
  };
}

async function session({ accounts, app }: OwnedDatabases, { person }: { person: PersonKey }): Promise<string> {
  const token = newSessionToken();
  const found = await personByEmail(app, people[person].email);
  if (!found) throw new Error(`There is no ${person} in the demo.`);
  await insertSession(accounts, { token: storedForm(token), personId: found.id }, sessionLimits);
  return token;
}

/** As after 90 seconds in which the window that writes was silent. */
async function freeLease({ app }: OwnedDatabases, { no }: { no: number }): Promise<void> {
  await app.execute(sql`update newsroom.leases set seen_at = seen_at - interval '90 seconds' where edition_id in (
    select e.id from newsroom.editions e join newsroom.localizations l on l.id = e.localization_id where l.release_no = ${no})`);
}

/**
 * Signs the only text of a release off past every rule of the application, in raw SQL with its own database role.
 *
 * @returns what refused it
 */
async function rawSignOff(databases: OwnedDatabases, { no, person }: { no: number; person: PersonKey }) {
  const desk = await deskFor(databases, person);
  const { edition, localizationId } = await openVersion(databases, desk, no, "en");
  const { seq, signOffHash } = edition;
  return refusal(databases.app, async (tx) => {
    await tx.execute(sql`insert into newsroom.hands (localization_id, seq, person_id, capacity)
      values (${localizationId}, ${seq}, ${desk.person.id}, 'approver')`);
    await tx.execute(sql`insert into newsroom.approvals
      (localization_id, review_no, revision_seq, sign_off_hash, person_id, sign_off_role)
      values (${localizationId}, 1, ${seq}, decode(${signOffHash}, 'hex'), ${desk.person.id}, 'desk')`);
  });
}

async function release(databases: OwnedDatabases, wish: ReleaseWish): Promise<MadeRelease> {
  const { stage, locales, mode = "as_ready", author = "feldrin", approver = "noor", mark, word = "", image } = wish;
  const [sourceLocale, ...others] = locales;
  if (!sourceLocale) throw new Error("A release needs a language.");
  const writer = await deskFor(databases, author);
  const { no } = must(
    await createRelease(writer, {
      releaseType: "press_release",
      sourceLocale,
      requiredLocales: locales,
      mode,
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
    made.headlines[locale] = await write(databases, hand, no, locale, mark, word, image);
  }
  if (stage === "draft") return made;

  await submit(databases, writer, no, locales);
  if (stage === "in_review") return made;

  const second = await deskFor(databases, approver);
  await signOff(databases, second, no, locales);
  if (stage === "approved") return made;

  const duty = await deskFor(databases, "okande");
  if (stage === "scheduled") return { ...made, goLiveAt: await schedule(databases, duty, no, locales) };

  await publish(databases, duty, no, locales);
  if (stage === "withdrawn") {
    must(await openEdition(writer, { releaseNo: no, locale: sourceLocale, kind: "correction" }));
    await write(databases, writer, no, sourceLocale, `${mark} `);
    await submit(databases, writer, no, [sourceLocale]);
    await signOff(databases, second, no, [sourceLocale]);
    await publish(databases, duty, no, [sourceLocale]);
    for (const locale of locales)
      must(await withdrawPublication(duty, { releaseNo: no, locale, explanation: texts[locale].lead }));
  }
  if (stage === "retracted") await retract(databases, { no, locales });
  return made;
}

async function retract(databases: OwnedDatabases, { no, locales }: RetractionWish): Promise<void> {
  const notices = Object.fromEntries(locales.map((locale) => [locale, texts[locale].lead]));
  const wish = { releaseNo: no, locales, reasonClass: "factually_wrong", notices } as const;
  const { requestId } = must(await requestRetraction(await deskFor(databases, "okande"), wish));
  must(await confirmRetraction(await deskFor(databases, "noor"), { requestId }));
}

async function submit(databases: OwnedDatabases, writer: Desk, no: number, locales: Locale[]): Promise<void> {
  for (const locale of locales) {
    const { edition } = await openVersion(databases, writer, no, locale);
    must(await submitEdition(writer, { editionId: edition.id, seen: edition.signOffHash }));
  }
}

async function signOff(databases: OwnedDatabases, approver: Desk, no: number, locales: Locale[]): Promise<void> {
  for (const locale of locales) {
    const { edition } = await openVersion(databases, approver, no, locale);
    must(await approveEdition(approver, { editionId: edition.id, seen: edition.signOffHash, role: "desk" }));
  }
}

async function publish(databases: OwnedDatabases, duty: Desk, no: number, locales: Locale[]): Promise<void> {
  must(await publishEditions(duty, { releaseNo: no, editions: await seenEditions(databases, duty, no, locales) }));
}

/** @returns when */
async function schedule(databases: OwnedDatabases, duty: Desk, no: number, locales: Locale[]): Promise<string> {
  const { zone } = await deskOffice(databases.app);
  const minute = new Date(Math.ceil((Date.now() + 61_000) / 60_000) * 60_000);
  const editions = await seenEditions(databases, duty, no, locales);
  const fold = "later"; // in the hour that happens twice, the other one may be over
  must(await scheduleEditions(duty, { releaseNo: no, editions, at: { ...wallTimeOf(minute, zone), fold } }));
  return minute.toISOString();
}

async function seenEditions(databases: OwnedDatabases, duty: Desk, no: number, locales: Locale[]) {
  return Promise.all(
    locales.map(async (locale) => {
      const { edition } = await openVersion(databases, duty, no, locale);
      return { editionId: edition.id, seen: edition.signOffHash };
    }),
  );
}

async function write(
  databases: OwnedDatabases,
  hand: Desk,
  no: number,
  locale: Locale,
  mark: string,
  word = "",
  image?: ReleaseWish["image"],
): Promise<string> {
  const { edition, head } = await openVersion(databases, hand, no, locale);
  if (!head) throw new Error("An edition has no head.");
  const headline = [texts[locale].headline, mark, word].join(" ").trimEnd();
  const { blockIds, ...text } = withImage(word ? withWord(texts[locale], word) : texts[locale], image);
  must(
    await saveRevision(hand, {
      editionId: edition.id,
      parent: head.wordsHash,
      save: null,
      content: {
        ...head.content,
        ...text,
        headline,
        slug: "",
        changeNote: edition.kind === "first" ? null : text.lead,
      },
      blockIds,
    }),
  );
  return headline;
}

function withWord(text: Text, word: string): Text {
  const body = { ...text.body, content: [...(text.body.content ?? []), paragraph(word)] };
  return { ...text, lead: `${text.lead} ${word}`, body, blockIds: [...text.blockIds, "w1"] };
}

function withImage(text: Text, image: ReleaseWish["image"]): Text {
  if (!image) return text;
  const node: BodyNode = {
    type: "image",
    attrs: {
      ...image,
      width: 1200,
      height: 800,
      focusX: 50,
      focusY: 50,
      altAnswer: "decorative",
      alt: "",
      caption: "",
      credit: "",
    },
  };
  const sections = new Set(["background", "notesToEditors", "boilerplate"]);
  const blocks = text.body.content ?? [];
  const end = blocks.findIndex(({ type }) => sections.has(type));
  const body = { ...text.body, content: blocks.toSpliced(end === -1 ? blocks.length : end, 0, node) };
  return { ...text, body, blockIds: withoutBlockIds(body).blockIds };
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
