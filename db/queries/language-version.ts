import { and, eq, gt, lte } from "drizzle-orm";
import { type Db, databaseClock } from "#db/client.ts";
import { approvals } from "#db/schema/approvals.ts";
import { hands } from "#db/schema/hands.ts";
import { persons } from "#db/schema/persons.ts";
import type { Edition } from "#domain/edition.ts";
import type { Locale } from "#domain/locale.ts";
import type { Person, SignOffRole } from "#domain/person.ts";
import { isLive, isOpen } from "#domain/stage.ts";
import { type Autosave, autosaveOf } from "./autosaves.ts";
import { type EditionRow, editionRows } from "./edition-rows.ts";
import { overviewOf, type ReleaseOverview, type VersionSummary } from "./release-overview.ts";
import { releaseRow } from "./release-row.ts";
import { type RevisionText, revisionText } from "./revision-text.ts";
import { hasChangedSince } from "./source-text.ts";

/** One language of a release with its texts. */
export interface LanguageVersion {
  release: ReleaseOverview;
  version: VersionSummary;
  locale: Locale;
  localizationId: string;
  /** The edition that is not public yet; where there is none, the newest. */
  edition: Edition | null;
  /** Head of that edition. */
  head: RevisionText | null;
  /** What was typed into it since, and by whom last. */
  autosave: Autosave | null;
  /** What the public reads now. */
  live: RevisionText | null;
  /** Who had a hand in the text since the last full sign-off, by name. */
  hands: { personId: string; name: string }[];
  review: ReviewSummary | null;
  objection: { byName: string; reason: string; at: Date } | null;
  /** Newest text of the source locale; null for the source itself. */
  source: RevisionText | null;
  /** Since the words of this language were translated. */
  hasSourceChanged: boolean;
  firstPublished: boolean;
}

/** The review that is open, with names. */
export interface ReviewSummary {
  no: number;
  submittedBy: string;
  submittedByName: string;
  submittedAt: Date;
  message: string | null;
  required: SignOffRole[];
  signOffs: { personId: string; name: string; role: SignOffRole; at: Date; comment: string | null }[];
}

/** A language version; undefined when there is none that the viewer may know of. */
export async function languageVersion(
  db: Db,
  viewer: Person,
  no: number,
  locale: Locale,
): Promise<LanguageVersion | undefined> {
  const release = await releaseRow(db, viewer, no);
  if (!release) return undefined;
  const rows = await editionRows(db, release.id);
  const at = await databaseClock(db);
  const overview = overviewOf(release, rows, at);
  const version = overview.versions.find((summary) => summary.locale === locale);
  if (!version) return undefined;
  const own = rows.filter(({ edition }) => edition.locale === locale);
  const row = own.find(({ edition }) => isOpen(edition, at)) ?? newestOf(own);
  const live = own.find(({ edition }) => isLive(edition, at));
  const { sourceLocale } = release;
  const source =
    locale === sourceLocale ? undefined : newestOf(rows.filter(({ edition }) => edition.locale === sourceLocale));
  const head = await textOf(db, row);
  const autosave = (row && (await autosaveOf(db, row.edition.id))) ?? null;
  const sourceText = await textOf(db, source);
  const translatedSeq = autosave?.words?.sourceSeq ?? head?.sourceSeq ?? null;
  return {
    release: overview,
    version,
    locale,
    localizationId: version.localizationId,
    edition: row?.edition ?? null,
    head,
    autosave,
    live: await textOf(db, live),
    hands: row ? await handsIn(db, row) : [],
    review: row ? await reviewOf(db, row) : null,
    objection: row ? await objectionOf(db, row) : null,
    source: sourceText,
    hasSourceChanged:
      source !== undefined &&
      sourceText !== null &&
      (await hasChangedSince(db, { localizationId: source.localizationId, seq: sourceText.seq }, translatedSeq)),
    firstPublished: version.firstPublished,
  };
}

function newestOf(rows: readonly EditionRow[]): EditionRow | undefined {
  return rows.findLast(({ edition }) => edition.state !== "discarded") ?? rows.at(-1);
}

async function textOf(db: Db, row: EditionRow | undefined): Promise<RevisionText | null> {
  return (row && (await revisionText(db, row.localizationId, row.edition.seq))) ?? null;
}

async function handsIn(db: Db, { edition, localizationId, sinceSeq }: EditionRow) {
  return db
    .selectDistinct({ personId: hands.personId, name: persons.name })
    .from(hands)
    .innerJoin(persons, eq(persons.id, hands.personId))
    .where(
      and(
        eq(hands.localizationId, localizationId),
        eq(hands.capacity, "author"),
        gt(hands.seq, sinceSeq ?? 0),
        lte(hands.seq, edition.seq),
      ),
    )
    .orderBy(persons.name);
}

async function reviewOf(db: Db, { edition, localizationId, review }: EditionRow): Promise<ReviewSummary | null> {
  if (!review || (edition.state !== "in_review" && edition.state !== "approved")) return null;
  const { no, required, submittedAt, message } = review;
  const signOffs = await db
    .select({
      personId: approvals.personId,
      name: persons.name,
      role: approvals.signOffRole,
      at: approvals.at,
      comment: approvals.comment,
    })
    .from(approvals)
    .innerJoin(persons, eq(persons.id, approvals.personId))
    .where(and(eq(approvals.localizationId, localizationId), eq(approvals.reviewNo, no)))
    .orderBy(approvals.at);
  const { submittedBy } = edition;
  return { no, submittedBy, submittedByName: await nameOf(db, submittedBy), submittedAt, message, required, signOffs };
}

async function objectionOf(db: Db, { edition }: EditionRow) {
  if (edition.state !== "changes_requested") return null;
  const { by, reason, at } = edition.objection;
  return { byName: await nameOf(db, by), reason, at };
}

async function nameOf(db: Db, personId: string): Promise<string> {
  const [person] = await db.select({ name: persons.name }).from(persons).where(eq(persons.id, personId));
  return person?.name ?? "";
}
