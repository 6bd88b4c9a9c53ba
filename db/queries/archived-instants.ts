import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import type { Act } from "./record-act.ts";
import type { EventRow } from "./record-event.ts";

/*
 * History older than the system. Every statement here is refused to the application's role: only the owner may say
 * that something was done at another instant than now.
 */

interface ArchivedAct {
  verb: "archive" | "withdraw" | "retract";
  at: Date;
  personId: string;
  secondPersonId?: string;
  requestId?: string;
  eventSeq: number;
}

export async function archiveEvent(owner: Db, event: EventRow, happenedAt: Date): Promise<number> {
  const row = only(
    await owner.execute(sql`insert into newsroom.events
        (person_id, kind, release_id, localization_id, edition_id, payload, happened_at)
      values (${event.personId}, ${event.kind}, ${event.releaseId}, ${event.localizationId}, ${event.editionId},
        ${event.payload}, ${instant(happenedAt)}) returning seq::text`),
  );
  return Number(row.seq);
}

export async function archiveAct(owner: Db, act: ArchivedAct): Promise<Act> {
  const row = only(
    await owner.execute(sql`insert into newsroom.acts
        (verb, archived, person_id, second_person_id, request_id, go_live_at, event_seq)
      values (${act.verb}, true, ${act.personId}, ${act.secondPersonId ?? null}, ${act.requestId ?? null},
        ${instant(act.at)}, ${act.eventSeq}) returning no::text, go_live_at::text`),
  );
  return { no: Number(row.no), goLiveAt: String(row.go_live_at) };
}

export async function backdateRelease(owner: Db, id: string, createdAt: Date): Promise<void> {
  await owner.execute(sql`update newsroom.releases set created_at = ${instant(createdAt)} where id = ${id}`);
}

/** Sets back when an edition was opened and its only revision saved. */
export async function backdateEdition(owner: Db, id: string, savedAt: Date): Promise<void> {
  await owner.execute(sql`update newsroom.editions set opened_at = ${instant(savedAt)} where id = ${id}`);
  await owner.execute(sql`update newsroom.revisions set saved_at = ${instant(savedAt)} where edition_id = ${id}`);
}

interface ReviewKey {
  localizationId: string;
  reviewNo: number;
}

export async function backdateReview(owner: Db, review: ReviewKey, submittedAt: Date): Promise<void> {
  await owner.execute(sql`update newsroom.reviews set submitted_at = ${instant(submittedAt)}
    where localization_id = ${review.localizationId} and review_no = ${review.reviewNo}`);
}

export async function backdateSignOff(owner: Db, signOff: ReviewKey & { personId: string }, at: Date): Promise<void> {
  await owner.execute(sql`update newsroom.approvals set at = ${instant(at)} where person_id = ${signOff.personId}
    and localization_id = ${signOff.localizationId} and review_no = ${signOff.reviewNo}`);
}

export async function backdateClearance(owner: Db, clearance: ReviewKey, at: Date): Promise<void> {
  await owner.execute(sql`update newsroom.clearances set cleared_at = ${instant(at)}
    where localization_id = ${clearance.localizationId} and review_no = ${clearance.reviewNo}`);
}

function instant(date: Date) {
  return sql`${date.toISOString()}::timestamptz`;
}

/** Both drivers answer with `rows`; the common type of Drizzle does not say so. */
function only(result: unknown): Record<string, unknown> {
  const [row] = (result as { rows: Record<string, unknown>[] }).rows;
  if (!row) throw new Error("Nothing was written to the archive.");
  return row;
}
