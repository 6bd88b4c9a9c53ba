import type { Desk } from "#db/desk.ts";
import { recordAct } from "#db/queries/record-act.ts";
import { deletePublications } from "#db/queries/save-publication.ts";
import type { ApprovedEdition } from "#domain/edition.ts";
import { type UnscheduleRefusal, unschedule } from "#domain/publication.ts";
import type { Result } from "#domain/result.ts";
import { publicationIds } from "./public-act.ts";
import { editionRef, record } from "./record.ts";
import { type ConflictRefusal, Overtaken, onRelease, type ReleaseNotFound } from "./verb.ts";

/** Undoes a scheduled act for all its languages; what it would have replaced stays public. */
export async function unscheduleAct(
  desk: Desk,
  { releaseNo, publicationNo }: { releaseNo: number; publicationNo: number },
): Promise<Result<ApprovedEdition[], UnscheduleRefusal | ReleaseNotFound | ConflictRefusal>> {
  return onRelease<ApprovedEdition[], UnscheduleRefusal>(desk, releaseNo, async ({ tx, release, at }) => {
    const rows = release.editions.filter(
      ({ edition }) => edition.state === "approved" && edition.publication?.publicationNo === publicationNo,
    );
    const editions = rows.map(({ edition }) => edition);
    const decision = unschedule(editions, desk.person, at);
    if (!decision.ok) return decision;

    const eventSeq = await record(
      tx,
      desk.person,
      { releaseId: release.id },
      { kind: "unscheduled", editions: rows.map(editionRef), publicationNo },
    );
    await recordAct(tx, { verb: "unschedule", personId: desk.person.id, eventSeq });
    if ((await deletePublications(tx, publicationIds(rows))) !== rows.length) throw new Overtaken("going_live");
    return decision;
  });
}
