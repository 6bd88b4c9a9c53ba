import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { drawReleaseNumber, newId } from "#db/id.ts";
import { one, rows } from "./raw.ts";

// The legitimate verbs in raw SQL, as the role app: attacks are these with one step wrong.

/** Ids of the people: ada writes (and may sign off what she did not), grace and mo sign off, dora and sam publish. */
export interface People {
  ada: string;
  grace: string;
  lee: string;
  dora: string;
  sam: string;
  mo: string;
}

/** One language version on its way; the verbs below move it. */
export interface Text {
  people: People;
  releaseId: string;
  releaseNo: number;
  localizationId: string;
  locale: string;
  type: string;
  editions: number;
  editionId: string;
  /** Head of the edition. */
  seq: number | null;
  hash: string | null;
  reviewNo: number;
  policy: Policy;
  /** Last revision with all its sign-offs. */
  cleared: number | null;
  publicationId: string;
  /** For those who read under an embargo; saved with the text from then on. */
  journalistsOnly: string | null;
}

export interface Policy {
  version: number;
  desk: boolean;
  legal: boolean;
  spokesperson: boolean;
}

export interface Act {
  no: string;
  goLiveAt: string;
}

const policies: Record<string, Policy> = {
  press_release: { version: 1, desk: true, legal: false, spokesperson: false },
  statement: { version: 2, desk: true, legal: true, spokesperson: false },
};

/** People with their sign-off roles; statements need desk and legal. */
export async function peopleOf(accounts: Db): Promise<People> {
  const people = { ada: newId(), grace: newId(), lee: newId(), dora: newId(), sam: newId(), mo: newId() };
  await accounts.transaction(async (tx) => {
    for (const [name, id] of Object.entries(people)) {
      await tx.execute(
        sql`insert into newsroom.persons (id, name, email) values (${id}, ${name}, ${`${name}@example.org`})`,
      );
    }
    for (const [id, role] of [
      [people.ada, "desk"],
      [people.grace, "desk"],
      [people.lee, "legal"],
      [people.mo, "desk"],
      [people.mo, "legal"],
    ]) {
      await tx.execute(sql`insert into newsroom.sign_off_grants (person_id, sign_off_role) values (${id}, ${role})`);
    }
    for (const type of ["statement", "remarks"]) {
      await tx.execute(sql`update newsroom.sign_off_policies set current = false where release_type = ${type}`);
      await tx.execute(sql`insert into newsroom.sign_off_policies
        (release_type, version, needs_desk, needs_legal, needs_spokesperson) values (${type}, 2, true, true, false)`);
    }
  });
  return people;
}

interface ReleaseOptions {
  type?: string;
  mode?: "as_ready" | "together";
  workingTitle?: string;
  confidential?: boolean;
}

export async function release(tx: Db, people: People, options: ReleaseOptions = {}): Promise<Text> {
  const [text] = await releaseIn(tx, people, ["en"], options);
  if (!text) throw new Error("No text.");
  return text;
}

export async function releaseIn(
  tx: Db,
  people: People,
  locales: readonly string[],
  { type = "press_release", mode = "as_ready", workingTitle = "Harbour", confidential = false }: ReleaseOptions = {},
): Promise<Text[]> {
  const releaseId = newId();
  const releaseNo = drawReleaseNumber();
  await tx.execute(sql`insert into newsroom.releases
    (id, no, working_title, source_locale, authoritative_locale, mode, confidential, facts, created_by)
    values (${releaseId}, ${releaseNo}, ${workingTitle}, 'en', 'en', ${mode}, ${confidential}, ${JSON.stringify({ releaseType: type })}, ${people.ada})`);
  const texts: Text[] = [];
  for (const locale of locales) {
    const localizationId = newId();
    await tx.execute(sql`insert into newsroom.required_locales (release_id, locale) values (${releaseId}, ${locale})`);
    await tx.execute(sql`insert into newsroom.localizations (id, release_id, release_no, locale)
      values (${localizationId}, ${releaseId}, ${releaseNo}, ${locale})`);
    const policy = policies[type] ?? { version: 2, desk: true, legal: true, spokesperson: false };
    texts.push({
      ...{ people, releaseId, releaseNo, localizationId, locale, type, policy },
      ...{
        editions: 0,
        editionId: "",
        seq: null,
        hash: null,
        reviewNo: 0,
        cleared: null,
        publicationId: "",
        journalistsOnly: null,
      },
    });
  }
  return texts;
}

export async function openEdition(tx: Db, text: Text, kind = text.editions === 0 ? "first" : "update"): Promise<void> {
  text.editions += 1;
  text.editionId = newId();
  text.seq = null;
  text.hash = null;
  await tx.execute(sql`insert into newsroom.editions (id, localization_id, number, kind)
    values (${text.editionId}, ${text.localizationId}, ${text.editions}, ${kind})`);
}

export function contentOf(text: Text, words: string): string {
  return JSON.stringify({
    body: words,
    changeNote: "Changed.",
    headline: words,
    lead: "Lead",
    locale: text.locale,
    slug: "slug",
  });
}

export function factsOf(text: Text): string {
  return JSON.stringify({ releaseType: text.type, topics: [{ key: "trade" }] });
}

/** Saves words as a person, with others who had a hand in them. */
export async function save(tx: Db, text: Text, words: string, by: string, ...others: string[]): Promise<void> {
  const saved = await one(
    tx,
    sql`insert into newsroom.revisions (localization_id, edition_id, parent_seq, parent_hash, content, facts, saved_by,
        journalists_only, journalists_salt)
      values (${text.localizationId}, ${text.editionId}, ${text.seq}, decode(${text.hash}, 'hex'),
        ${contentOf(text, words)}, ${factsOf(text)}, ${by},
        ${text.journalistsOnly}, decode(${text.journalistsOnly === null ? null : "0a".repeat(16)}, 'hex'))
      returning seq, encode(sign_off_hash, 'hex') as hash`,
  );
  text.seq = Number(saved.seq);
  text.hash = String(saved.hash);
  for (const person of [by, ...others]) await authorHand(tx, text, person);
}

export async function authorHand(tx: Db, text: Text, person: string): Promise<void> {
  await tx.execute(sql`insert into newsroom.hands (localization_id, seq, person_id, capacity)
    values (${text.localizationId}, ${text.seq}, ${person}, 'author')`);
}

export async function submit(tx: Db, text: Text, policy: Policy = text.policy): Promise<void> {
  const last = await one(
    tx,
    sql`select coalesce(max(review_no), 0) as no from newsroom.reviews where localization_id = ${text.localizationId}`,
  );
  text.reviewNo = Number(last.no) + 1;
  text.policy = policy;
  await tx.execute(sql`update newsroom.editions set state = 'in_review' where id = ${text.editionId}`);
  await tx.execute(sql`insert into newsroom.reviews (localization_id, review_no, edition_id, revision_seq, sign_off_hash,
      release_type, policy_version, needs_desk, needs_legal, needs_spokesperson, submitted_by)
    values (${text.localizationId}, ${text.reviewNo}, ${text.editionId}, ${text.seq}, decode(${text.hash}, 'hex'),
      ${text.type}, ${policy.version}, ${policy.desk}, ${policy.legal}, ${policy.spokesperson}, ${text.people.ada})`);
}

export async function approve(tx: Db, text: Text, by: string, role = "desk", since = text.cleared): Promise<void> {
  await tx.execute(sql`insert into newsroom.hands (localization_id, seq, person_id, capacity, since_seq)
    values (${text.localizationId}, ${text.seq}, ${by}, 'approver', ${since})
    on conflict (localization_id, seq, person_id, capacity) do nothing`);
  await approval(tx, text, by, role);
}

export async function approval(tx: Db, text: Text, by: string, role = "desk"): Promise<void> {
  await tx.execute(sql`insert into newsroom.approvals
    (localization_id, review_no, revision_seq, sign_off_hash, person_id, sign_off_role)
    values (${text.localizationId}, ${text.reviewNo}, ${text.seq}, decode(${text.hash}, 'hex'), ${by}, ${role})`);
}

export interface SignOffs {
  desk?: string;
  legal?: string;
  breakGlass?: string;
}

export async function clear(
  tx: Db,
  text: Text,
  { desk, legal, breakGlass }: SignOffs,
  policy = text.policy,
): Promise<void> {
  await tx.execute(sql`insert into newsroom.clearances (localization_id, review_no, edition_id, revision_seq, sign_off_hash,
      release_type, policy_version, needs_desk, needs_legal, needs_spokesperson, desk_by, legal_by, break_glass_id)
    values (${text.localizationId}, ${text.reviewNo}, ${text.editionId}, ${text.seq}, decode(${text.hash}, 'hex'), ${text.type},
      ${policy.version}, ${policy.desk}, ${policy.legal}, ${policy.spokesperson}, ${desk ?? null}, ${legal ?? null},
      ${breakGlass ?? null})`);
  await setState(tx, text, "approved", text.seq);
  text.cleared = text.seq;
}

export async function setState(tx: Db, text: Text, state: string, clearedSeq: number | null = null): Promise<void> {
  await tx.execute(
    sql`update newsroom.editions set state = ${state}, cleared_seq = ${clearedSeq} where id = ${text.editionId}`,
  );
}

/** Takes the sign-offs back: state, clearance and review, in the order in which the keys allow it. */
export async function closeReview(tx: Db, text: Text, as = "objected"): Promise<void> {
  await setState(tx, text, "changes_requested");
  await tx.execute(
    sql`delete from newsroom.clearances where localization_id = ${text.localizationId} and revision_seq = ${text.seq}`,
  );
  await rows(
    tx,
    sql`update newsroom.reviews set open = false, closed_as = ${as}
    where localization_id = ${text.localizationId} and review_no = ${text.reviewNo}`,
  );
}

export async function objection(tx: Db, text: Text, by = text.people.grace): Promise<void> {
  await tx.execute(sql`insert into newsroom.objections (localization_id, review_no, person_id, reason)
    values (${text.localizationId}, ${text.reviewNo}, ${by}, 'The number is wrong.')`);
}

/** A draft by ada. */
export async function drafted(tx: Db, people: People, options?: ReleaseOptions): Promise<Text> {
  const text = await release(tx, people, options);
  await openEdition(tx, text);
  await save(tx, text, "draft", people.ada);
  return text;
}

/** A text by ada in review. */
export async function submitted(tx: Db, people: People, options?: ReleaseOptions): Promise<Text> {
  const text = await drafted(tx, people, options);
  await submit(tx, text);
  return text;
}

/** The next edition of a text, written by ada, signed off by grace. */
export async function approveNext(tx: Db, text: Text, words: string): Promise<Text> {
  const { ada, grace } = text.people;
  await openEdition(tx, text);
  await save(tx, text, words, ada);
  await submit(tx, text);
  await approve(tx, text, grace);
  await clear(tx, text, { desk: grace });
  return text;
}

export async function approved(tx: Db, people: People, options?: ReleaseOptions): Promise<Text> {
  return approveNext(tx, await release(tx, people, options), "first words");
}

export async function published(tx: Db, people: People, options?: ReleaseOptions): Promise<Text> {
  const text = await approved(tx, people, options);
  await publish(tx, text);
  return text;
}

interface ActOptions {
  at?: string;
  by: string;
  second?: string;
  request?: string;
}

export async function act(tx: Db, verb: string, { at, by, second, request }: ActOptions): Promise<Act> {
  const event = await one(tx, sql`insert into newsroom.events (person_id, kind) values (${by}, ${verb}) returning seq`);
  const row = await one(
    tx,
    sql`insert into newsroom.acts (verb, person_id, second_person_id, request_id, go_live_at, event_seq)
      values (${verb}, ${by}, ${second ?? null}, ${request ?? null}, ${at ?? null}, ${event.seq})
      returning no, go_live_at::text as at`,
  );
  return { no: String(row.no), goLiveAt: String(row.at) };
}

/** Puts a text into public from the instant of an act on; `given` is what an attacker would rather have there. */
export async function publication(
  tx: Db,
  text: Text,
  { no, goLiveAt }: Act,
  verb: string,
  given: { seq?: number | null; hash?: string | null; at?: string; unpinned?: true; unended?: true } = {},
): Promise<void> {
  const { seq = text.seq, hash = text.hash, at = goLiveAt } = given;
  if (!given.unended) {
    await tx.execute(sql`update newsroom.publications set ends_at = ${at}
      where localization_id = ${text.localizationId} and ends_at is null`);
  }
  await tx.execute(sql`update newsroom.localizations set first_public_at = ${at}
    where id = ${text.localizationId} and first_public_at is null`);
  if (!given.unpinned)
    await tx.execute(sql`update newsroom.editions set public_from = ${at} where id = ${text.editionId}`);
  text.publicationId = newId();
  await tx.execute(sql`insert into newsroom.publications (id, localization_id, locale, release_no, edition_id, kind,
      revision_seq, sign_off_hash, release_type, noted, act_no, verb, go_live_at, first_public_at, signature)
    select ${text.publicationId}, l.id, l.locale, l.release_no, e.id, e.kind, ${seq}, decode(${hash}, 'hex'), ${text.type}, true,
      ${no}, ${verb}, ${at}::timestamptz, l.first_public_at, decode(repeat('00', 64), 'hex')
      from newsroom.localizations l join newsroom.editions e on e.localization_id = l.id
     where e.id = ${text.editionId}`);
}

export async function publish(tx: Db, ...texts: [Text, ...Text[]]): Promise<Act> {
  const made = await act(tx, "publish", { by: texts[0].people.dora });
  for (const text of texts) await publication(tx, text, made, "publish");
  return made;
}

export async function schedule(tx: Db, at: Date, ...texts: [Text, ...Text[]]): Promise<Act> {
  const made = await act(tx, "schedule", { at: at.toISOString(), by: texts[0].people.dora });
  for (const text of texts) await publication(tx, text, made, "schedule");
  return made;
}

/** @returns how many publications were taken back */
export async function unschedule(tx: Db, text: Text): Promise<number> {
  await act(tx, "unschedule", { by: text.people.dora });
  return removed(tx, text);
}

export async function removed(tx: Db, text: Text): Promise<number> {
  const gone = await rows(tx, sql`delete from newsroom.publications where id = ${text.publicationId} returning id`);
  return gone.length;
}

export async function requestRetraction(tx: Db, text: Text, by = text.people.dora): Promise<string> {
  const id = newId();
  await tx.execute(sql`insert into newsroom.retraction_requests (id, release_id, reason_class, requested_by)
    values (${id}, ${text.releaseId}, 'factually_wrong', ${by})`);
  await tx.execute(sql`insert into newsroom.retraction_notices (request_id, localization_id, notice)
    values (${id}, ${text.localizationId}, 'This release was wrong.')`);
  return id;
}

export async function retract(tx: Db, text: Text, request: string, second = text.people.sam): Promise<void> {
  const { no } = await act(tx, "retract", { by: text.people.dora, second, request });
  await retraction(tx, text, request, no);
}

export async function retraction(tx: Db, text: Text, request: string, actNo: string): Promise<void> {
  await tx.execute(sql`insert into newsroom.retractions (publication_id, localization_id, request_id, act_no)
    select id, localization_id, ${request}, ${actNo} from newsroom.publications
     where localization_id = ${text.localizationId} and go_live_at <= clock_timestamp()`);
}

/** Headlines that the public reads of a text. */
export async function readable(reader: Db, text: Text): Promise<string[]> {
  const found = await rows(
    reader,
    sql`select headline from site.live where release_no = ${text.releaseNo} and locale = ${text.locale}`,
  );
  return found.map((row) => String(row.headline));
}

export function inAnHour(): Date {
  return new Date(Date.now() + 3_600_000);
}
