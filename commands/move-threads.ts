import type { Desk } from "#db/desk.ts";
import { threadsOf } from "#db/queries/comments.ts";
import { leaseOf } from "#db/queries/leases.ts";
import { keepPlaces } from "#db/queries/save-comment.ts";
import { longestQuote, type Passage } from "#domain/comment.ts";
import { ok, type Result } from "#domain/result.ts";
import { type ConflictRefusal, type EditionNotFound, onEdition } from "./verb.ts";

/**
 * Keeps where the words of threads stand now, as the window that writes sees it. What others send is not kept: they show
 * an older text; nor are words that have grown longer than a comment may mark. Nothing is lost by that, since the words are found again without it.
 */
export function moveThreads(
  desk: Desk,
  {
    editionId,
    tab,
    moved,
  }: { editionId: string; tab: string; moved: readonly { threadId: string; passage: Passage }[] },
): Promise<Result<null, EditionNotFound | ConflictRefusal>> {
  return onEdition<null, never>(desk, editionId, async ({ tx, row }) => {
    const lease = await leaseOf(tx, editionId);
    if (lease?.holder.tab !== tab || lease.holder.personId !== desk.person.id) return ok(null);
    const own = new Set((await threadsOf(tx, row.localizationId)).map(({ id }) => id));
    await keepPlaces(
      tx,
      moved.filter(({ threadId, passage }) => own.has(threadId) && passage.quote.length <= longestQuote),
    );
    return ok(null);
  });
}
