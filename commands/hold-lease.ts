import type { Desk } from "#db/desk.ts";
import { leaseOf, saveLease } from "#db/queries/leases.ts";
import { type Holding, hold, type LeaseRefusal } from "#domain/lease.ts";
import type { Result } from "#domain/result.ts";
import { type ConflictRefusal, type EditionNotFound, onEdition } from "./verb.ts";
import { cutUnrevised } from "./write-words.ts";

/** A window on a text. */
export interface WritingWindow {
  editionId: string;
  /** uuid that it drew when it opened the text */
  tab: string;
}

/**
 * Takes the lease on an edition for a window where it may have it, or says that the window is still there. What somebody
 * else had typed is made a revision before they lose it.
 */
export async function holdLease(
  desk: Desk,
  { editionId, tab }: WritingWindow,
): Promise<Result<Holding, LeaseRefusal | EditionNotFound | ConflictRefusal>> {
  return onEdition<Holding, LeaseRefusal>(desk, editionId, async (work) => {
    const { tx, row, at } = work;
    const lease = await leaseOf(tx, editionId);
    const decision = hold(row.edition, desk.person, tab, lease, at);
    if (!decision.ok) return decision;

    if (decision.value === "kept" && lease) {
      await saveLease(tx, editionId, { ...lease, seenAt: at });
      return decision;
    }
    if (decision.value === "passed") await cutUnrevised(work);
    const holder = { personId: desk.person.id, name: "", tab };
    await saveLease(tx, editionId, { holder, since: at, seenAt: at, asked: null });
    return decision;
  });
}
