import type { Desk } from "#db/desk.ts";
import { leaseOf } from "#db/queries/leases.ts";
import { type AcceptanceRefusal, acceptProposal as accept, type Decision } from "#domain/comment.ts";
import { type Result, refuse } from "#domain/result.ts";
import { onThread, type ThreadNotFound, type ThreadPlace } from "./on-thread.ts";
import type { ConflictRefusal, EditionNotFound, ReleaseNotFound } from "./verb.ts";

type Refusal = AcceptanceRefusal | EditionNotFound | ThreadNotFound | ReleaseNotFound | ConflictRefusal;

/**
 * Says yes to proposed words, before the window that writes puts them into the text: from then on, whoever proposed them
 * is an author of the next revision and cannot sign it off.
 */
export function acceptProposal(
  desk: Desk,
  { editionId, tab, standing, ...place }: ThreadPlace & { editionId: string; tab: string; standing: string | null },
): Promise<Result<Decision, Refusal>> {
  return onThread<AcceptanceRefusal | EditionNotFound>(desk, place, async (thread, { tx, release, at }) => {
    const row = release.editions.find(({ edition }) => edition.id === editionId && edition.locale === place.locale);
    if (!row) return refuse({ code: "edition_not_found" });
    const lease = await leaseOf(tx, editionId);
    return accept(thread, desk.person, { edition: row.edition, lease, tab, standing, at });
  });
}
