import type { Desk } from "#db/desk.ts";
import { saveState } from "#db/queries/save-edition.ts";
import { closeReview, insertObjection } from "#db/queries/save-review.ts";
import { type ObjectionRefusal, requestChanges as rule } from "#domain/approval.ts";
import type { ReturnedEdition } from "#domain/edition.ts";
import type { Result } from "#domain/result.ts";
import { editionRef, headOf, record } from "./record.ts";
import { type ConflictRefusal, type EditionNotFound, Overtaken, onEdition } from "./verb.ts";

/** Sends a text back to its authors with a reason. */
export async function requestChanges(
  desk: Desk,
  { editionId, seen, reason }: { editionId: string; seen: string; reason: string },
): Promise<Result<ReturnedEdition, ObjectionRefusal | EditionNotFound | ConflictRefusal>> {
  return onEdition<ReturnedEdition, ObjectionRefusal>(desk, editionId, async ({ tx, release, row, at }) => {
    const decision = rule(row.edition, desk.person, { seen, reason }, at);
    if (!decision.ok) return decision;
    if (!row.review) throw new Error("A text with its approvers has no review.");

    const { objection } = decision.value;
    await record(
      tx,
      desk.person,
      { releaseId: release.id, row },
      { kind: "changes_requested", editions: [editionRef(row)], reason: objection.reason },
    );
    if (!(await saveState(tx, row.edition, "changes_requested"))) throw new Overtaken("changed_meanwhile");
    await closeReview(tx, headOf(row), "objected");
    await insertObjection(tx, {
      localizationId: row.localizationId,
      reviewNo: row.review.no,
      personId: desk.person.id,
      reason: objection.reason,
    });
    return decision;
  });
}
