import type { Desk } from "#db/desk.ts";
import { deleteLease, leaseOf, saveLease } from "#db/queries/leases.ts";
import { leave } from "#domain/lease.ts";
import { ok, type Result } from "#domain/result.ts";
import type { WritingWindow } from "./hold-lease.ts";
import { type ConflictRefusal, type EditionNotFound, onEdition } from "./verb.ts";
import { cutUnrevised } from "./write-words.ts";

/** A window leaves the text: its lease goes to who asked for it, with a revision of what was typed, or to nobody. */
export async function giveLease(
  desk: Desk,
  { editionId, tab }: WritingWindow,
): Promise<Result<null, EditionNotFound | ConflictRefusal>> {
  return onEdition<null, never>(desk, editionId, async (work) => {
    const { tx, at } = work;
    const lease = await leaseOf(tx, editionId);
    const left = leave(lease, tab, at);
    if (left === null) await deleteLease(tx, editionId);
    if (left) {
      if (lease?.holder.tab === tab) await cutUnrevised(work);
      await saveLease(tx, editionId, left);
    }
    return ok(null);
  });
}
