import type { Desk } from "#db/desk.ts";
import { deleteLease, leaseOf, saveLease } from "#db/queries/leases.ts";
import { next } from "#domain/lease.ts";
import { ok, type Result } from "#domain/result.ts";
import { type ConflictRefusal, type EditionNotFound, onEdition } from "./verb.ts";
import { cutUnrevised } from "./write-words.ts";

interface Input {
  editionId: string;
  tab: string;
}

/** Gives a window's lease to who asked for it, with a revision of what was typed, or to nobody. One it has not stays. */
export async function giveLease(
  desk: Desk,
  { editionId, tab }: Input,
): Promise<Result<null, EditionNotFound | ConflictRefusal>> {
  return onEdition<null, never>(desk, editionId, async (work) => {
    const { tx, at } = work;
    const writer = next(await leaseOf(tx, editionId), tab);
    if (writer === null) await deleteLease(tx, editionId);
    if (writer) {
      await cutUnrevised(work);
      await saveLease(tx, editionId, { holder: writer, since: at, seenAt: at, asked: null });
    }
    return ok(null);
  });
}
