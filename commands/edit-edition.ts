import type { Desk } from "#db/desk.ts";
import { saveState } from "#db/queries/save-edition.ts";
import { closeReview } from "#db/queries/save-review.ts";
import type { DraftEdition } from "#domain/edition.ts";
import type { Result } from "#domain/result.ts";
import { type EditRefusal, edit } from "#domain/submission.ts";
import { editionRef, headOf, record } from "./record.ts";
import { type ConflictRefusal, type EditionNotFound, Overtaken, onEdition } from "./verb.ts";

/** Reopens a text that is with its approvers, or approved, for writing. */
export async function editEdition(
  desk: Desk,
  { editionId }: { editionId: string },
): Promise<Result<DraftEdition, EditRefusal | EditionNotFound | ConflictRefusal>> {
  return onEdition<DraftEdition, EditRefusal>(desk, editionId, async ({ tx, release, row, at }) => {
    const decision = edit(row.edition, desk.person, at);
    if (!decision.ok) return decision;

    await record(tx, desk.person, { releaseId: release.id, row }, { kind: "edited", editions: [editionRef(row)] });
    if (!(await saveState(tx, row.edition, "draft"))) throw new Overtaken("changed_meanwhile");
    await closeReview(tx, headOf(row), "edited");
    return decision;
  });
}
