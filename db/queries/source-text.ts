import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { revisions } from "#db/schema/revisions.ts";

/**
 * Whether the words of a source text are others than those that were translated; a change of printed facts alone, which
 * is a revision too, is none.
 *
 * @param translatedSeq - revision that the translator had beside the translation; null where none was noted
 */
export async function hasChangedSince(
  db: Db,
  source: { localizationId: string; seq: number },
  translatedSeq: number | null,
): Promise<boolean> {
  if (translatedSeq === null || translatedSeq === source.seq) return false;
  const rows = await db
    .select({ contentHash: revisions.contentHash })
    .from(revisions)
    .where(
      and(eq(revisions.localizationId, source.localizationId), inArray(revisions.seq, [source.seq, translatedSeq])),
    );
  return new Set(rows.map(({ contentHash }) => contentHash)).size > 1;
}
