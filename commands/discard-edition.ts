import type { Desk } from "#db/desk.ts";
import { saveState } from "#db/queries/save-edition.ts";
import { closeReview } from "#db/queries/save-review.ts";
import type { DiscardedEdition } from "#domain/edition.ts";
import { type DiscardRefusal, discard } from "#domain/new-edition.ts";
import type { Result } from "#domain/result.ts";
import { editionRef, headOf, record } from "./record.ts";
import { type ConflictRefusal, type EditionNotFound, Overtaken, onEdition } from "./verb.ts";

/** Gives up an edition that was never public; its revisions are kept. */
export async function discardEdition(
  desk: Desk,
  { editionId }: { editionId: string },
): Promise<Result<DiscardedEdition, DiscardRefusal | EditionNotFound | ConflictRefusal>> {
  return onEdition<DiscardedEdition, DiscardRefusal>(desk, editionId, async ({ tx, release, row, at }) => {
    const decision = discard(row.edition, desk.person, at);
    if (!decision.ok) return decision;

    await record(tx, desk.person, { releaseId: release.id, row }, { kind: "discarded", editions: [editionRef(row)] });
    if (!(await saveState(tx, row.edition, "discarded"))) throw new Overtaken("changed_meanwhile");
    await closeReview(tx, headOf(row), "discarded");
    return decision;
  });
}
