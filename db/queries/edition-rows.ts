import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { editions } from "#db/schema/editions.ts";
import { localizations } from "#db/schema/localizations.ts";
import { publications } from "#db/schema/publications.ts";
import { reviews } from "#db/schema/reviews.ts";
import { revisions } from "#db/schema/revisions.ts";
import type { AnyEdition, Edition, Objection, SignOff } from "#domain/edition.ts";
import type { SignOffRole } from "#domain/person.ts";
import type { ReleaseType } from "#domain/release.ts";

/** An edition as the rules see it, with the keys under which its state is kept. */
export interface EditionRow {
  edition: Edition;
  localizationId: string;
  releaseType: ReleaseType;
  headline: string;
  slug: string;
  /** Last revision of the language before the head that had all its sign-offs: where the authors are counted from. */
  sinceSeq: number | null;
  review: OpenReview | null;
  publicationId: string | null;
}

/** The review that is open: one that waits, or the one whose sign-offs the edition is approved by. */
export interface OpenReview {
  no: number;
  policyVersion: number;
  required: SignOffRole[];
  submittedAt: Date;
  message: string | null;
}

/** Every edition of a release, discarded ones too, by language and number. */
export async function editionRows(db: Db, releaseId: string): Promise<EditionRow[]> {
  const rows = await db
    .select({
      id: editions.id,
      localizationId: editions.localizationId,
      releaseNo: localizations.releaseNo,
      locale: localizations.locale,
      number: editions.number,
      kind: editions.kind,
      state: editions.state,
      seq: revisions.seq,
      signOffHash: revisions.signOffHash,
      releaseType: revisions.releaseType,
      headline: revisions.headline,
      slug: revisions.slug,
      sinceSeq: sinceSeq.mapWith(Number),
      authors: authorsSince,
      reviewNo: reviews.reviewNo,
      policyVersion: reviews.policyVersion,
      required: reviews.required,
      submittedBy: reviews.submittedBy,
      submittedAt: reviews.submittedAt,
      message: reviews.message,
      signOffs: signOffsOfReview,
      objection: lastObjection,
      publicationId: publications.id,
      publicationNo: publications.actNo,
      goLiveAt: publications.goLiveAt,
      endsAt: publications.endsAt,
      withdrawn: standsWithdrawn,
      retracted: isRetracted,
    })
    .from(editions)
    .innerJoin(localizations, eq(localizations.id, editions.localizationId))
    .innerJoin(
      revisions,
      and(eq(revisions.localizationId, editions.localizationId), eq(revisions.seq, editions.headSeq)),
    )
    .leftJoin(reviews, and(eq(reviews.editionId, editions.id), reviews.open))
    .leftJoin(publications, eq(publications.editionId, editions.id))
    .where(eq(localizations.releaseId, releaseId))
    .orderBy(localizations.locale, editions.number, editions.id);
  return rows.map((row) => ({
    edition: editionOf(row),
    localizationId: row.localizationId,
    releaseType: row.releaseType,
    headline: row.headline,
    slug: row.slug,
    sinceSeq: row.sinceSeq,
    review:
      row.reviewNo === null || row.policyVersion === null || row.required === null || row.submittedAt === null
        ? null
        : {
            no: row.reviewNo,
            policyVersion: row.policyVersion,
            required: row.required,
            submittedAt: row.submittedAt,
            message: row.message,
          },
    publicationId: row.publicationId,
  }));
}

const sinceSeq: SQL<number | null> = sql`(select max(c.revision_seq) from newsroom.clearances c
  where c.localization_id = ${editions.localizationId} and c.revision_seq < ${editions.headSeq})`;

const authorsSince: SQL<string[]> = sql`(select coalesce(json_agg(distinct h.person_id), '[]') from newsroom.hands h
  where h.localization_id = ${editions.localizationId} and h.capacity = 'author'
    and h.seq > coalesce(${sinceSeq}, 0) and h.seq <= ${editions.headSeq})`;

const signOffsOfReview: SQL<StoredSignOff[]> = sql`(select coalesce(json_agg(json_build_object(
    'by', a.person_id, 'role', a.sign_off_role, 'at', a.at) order by a.at), '[]') from newsroom.approvals a
  where a.localization_id = ${reviews.localizationId} and a.review_no = ${reviews.reviewNo})`;

const lastObjection: SQL<StoredObjection | null> = sql`(select json_build_object('by', o.person_id, 'reason', o.reason, 'at', o.at)
   from newsroom.objections o join newsroom.reviews v on v.localization_id = o.localization_id and v.review_no = o.review_no
  where v.edition_id = ${editions.id} order by o.review_no desc limit 1)`;

const standsWithdrawn: SQL<boolean> = sql`exists (select from newsroom.withdrawals w
  where w.publication_id = ${publications.id} and w.reinstated_act is null)`;

const isRetracted: SQL<boolean> = sql`exists (select from newsroom.retractions x
  where x.publication_id = ${publications.id})`;

type StoredSignOff = Omit<SignOff, "at"> & { at: string };
type StoredObjection = Omit<Objection, "at"> & { at: string };

interface StoredEdition extends AnyEdition {
  state: Edition["state"];
  submittedBy: string | null;
  required: SignOffRole[] | null;
  signOffs: StoredSignOff[];
  objection: StoredObjection | null;
  publicationNo: number | null;
  goLiveAt: string | null;
  endsAt: string | null;
  withdrawn: boolean;
  retracted: boolean;
}

function editionOf(row: StoredEdition): Edition {
  const { id, releaseNo, locale, number, kind, seq, signOffHash, authors } = row;
  const any: AnyEdition = { id, releaseNo, locale, number, kind, seq, signOffHash, authors };
  switch (row.state) {
    case "draft":
    case "discarded":
      return { ...any, state: row.state };
    case "changes_requested":
      return { ...any, state: row.state, objection: withInstant(present(row.objection)) };
    case "in_review":
      return { ...any, state: row.state, ...reviewOf(row) };
    case "approved":
      return { ...any, state: row.state, ...reviewOf(row), publication: publicationOf(row) };
  }
}

function reviewOf({ submittedBy, required, signOffs }: StoredEdition) {
  return { submittedBy: present(submittedBy), required: present(required), signOffs: signOffs.map(withInstant) };
}

function publicationOf({ publicationNo, goLiveAt, endsAt, withdrawn, retracted }: StoredEdition) {
  if (publicationNo === null || goLiveAt === null) return null;
  return {
    publicationNo,
    goLiveAt: new Date(goLiveAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
    withdrawn,
    retracted,
  };
}

function withInstant<Stored extends { at: string }>(stored: Stored): Omit<Stored, "at"> & { at: Date } {
  return { ...stored, at: new Date(stored.at) };
}

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error("An edition lacks what belongs to its state.");
  return value;
}
