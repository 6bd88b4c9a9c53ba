import type { Desk } from "#db/desk.ts";
import { saveState } from "#db/queries/save-edition.ts";
import { closeReview } from "#db/queries/save-review.ts";
import type { DraftEdition } from "#domain/edition.ts";
import type { Result } from "#domain/result.ts";
import { type RecallRefusal, recall } from "#domain/submission.ts";
import { editionRef, headOf, record } from "./record.ts";
import { type ConflictRefusal, type EditionNotFound, Overtaken, onEdition } from "./verb.ts";

/** Takes a text back from its approvers. */
export async function recallEdition(
  desk: Desk,
  { editionId }: { editionId: string },
): Promise<Result<DraftEdition, RecallRefusal | EditionNotFound | ConflictRefusal>> {
  return onEdition<DraftEdition, RecallRefusal>(desk, editionId, async ({ tx, release, row, at }) => {
    const decision = recall(row.edition, desk.person, at);
    if (!decision.ok) return decision;

    await record(tx, desk.person, { releaseId: release.id, row }, { kind: "recalled", editions: [editionRef(row)] });
    if (!(await saveState(tx, row.edition, "draft"))) throw new Overtaken("changed_meanwhile");
    await closeReview(tx, headOf(row), "recalled");
    return decision;
  });
}
