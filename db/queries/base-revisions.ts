import { and, desc, eq, lt, max } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { approvals } from "#db/schema/approvals.ts";
import { persons } from "#db/schema/persons.ts";
import { revisions } from "#db/schema/revisions.ts";
import type { BaseRevision } from "#domain/comparison-base.ts";

/** So many are offered; an older one that is public or was signed off last is offered besides. */
const mostOffered = 50;

/** The revisions before one, the newest first. @param publishedSeq - what the public reads now; null for nothing */
export async function baseRevisions(
  db: Db,
  { localizationId, before, publishedSeq }: { localizationId: string; before: number; publishedSeq: number | null },
): Promise<BaseRevision[]> {
  const earlier = and(eq(revisions.localizationId, localizationId), lt(revisions.seq, before));
  const [signed] = await db
    .select({ seq: max(approvals.revisionSeq) })
    .from(approvals)
    .where(and(eq(approvals.localizationId, localizationId), lt(approvals.revisionSeq, before)));
  const signedSeq = signed?.seq ?? null;
  const read = (limit: number, only?: number) =>
    db
      .select({ seq: revisions.seq, savedBy: persons.name, savedAt: revisions.savedAt })
      .from(revisions)
      .innerJoin(persons, eq(persons.id, revisions.savedBy))
      .where(only === undefined ? earlier : and(earlier, eq(revisions.seq, only)))
      .orderBy(desc(revisions.seq))
      .limit(limit);
  const rows = await read(mostOffered);
  for (const seq of [signedSeq, publishedSeq]) {
    if (seq !== null && !rows.some((row) => row.seq === seq)) rows.push(...(await read(1, seq)));
  }
  return rows
    .toSorted((one, other) => other.seq - one.seq)
    .map((row) => ({ ...row, isPublished: row.seq === publishedSeq, isLastSignedOff: row.seq === signedSeq }));
}
