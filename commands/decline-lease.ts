import type { Desk } from "#db/desk.ts";
import { leaseOf, saveLease } from "#db/queries/leases.ts";
import { decline } from "#domain/lease.ts";
import { ok, type Result } from "#domain/result.ts";
import type { WritingWindow } from "./hold-lease.ts";
import { type ConflictRefusal, type EditionNotFound, onEdition } from "./verb.ts";

/** Goes on writing although a colleague asked. A window that has no lease changes nothing. */
export async function declineLease(
  desk: Desk,
  { editionId, tab }: WritingWindow,
): Promise<Result<null, EditionNotFound | ConflictRefusal>> {
  return onEdition<null, never>(desk, editionId, async ({ tx }) => {
    const kept = decline(await leaseOf(tx, editionId), tab);
    if (kept) await saveLease(tx, editionId, kept);
    return ok(null);
  });
}
