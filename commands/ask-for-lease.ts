import type { Desk } from "#db/desk.ts";
import { leaseOf, saveLease } from "#db/queries/leases.ts";
import { type AskRefusal, ask, type Lease } from "#domain/lease.ts";
import type { Result } from "#domain/result.ts";
import type { WritingWindow } from "./hold-lease.ts";
import { type ConflictRefusal, type EditionNotFound, onEdition } from "./verb.ts";

/** Rings the window that writes: it answers, or loses the lease after half a minute. */
export async function askForLease(
  desk: Desk,
  { editionId, tab }: WritingWindow,
): Promise<Result<Lease, AskRefusal | EditionNotFound | ConflictRefusal>> {
  return onEdition<Lease, AskRefusal>(desk, editionId, async ({ tx, row, at }) => {
    const decision = ask(row.edition, desk.person, tab, await leaseOf(tx, editionId), at);
    if (!decision.ok || decision.value.asked?.tab === tab) return decision;
    const asked = { personId: desk.person.id, name: "", tab, at };
    await saveLease(tx, editionId, { ...decision.value, asked });
    return decision;
  });
}
