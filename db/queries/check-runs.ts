import { and, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { checkRuns } from "#db/schema/check-runs.ts";
import type { MarkedFinding } from "#domain/finding.ts";

interface CheckedRevision {
  localizationId: string;
  revisionSeq: number;
  signOffHash: string;
}

/** What these rules said to a revision the last time; undefined where they never read it. */
export async function checkRunOf(
  db: Db,
  { localizationId, revisionSeq, signOffHash }: CheckedRevision,
  rules: number,
): Promise<MarkedFinding[] | undefined> {
  const [row] = await db
    .select({ findings: checkRuns.findings })
    .from(checkRuns)
    .where(
      and(
        eq(checkRuns.localizationId, localizationId),
        eq(checkRuns.revisionSeq, revisionSeq),
        eq(checkRuns.signOffHash, signOffHash),
        eq(checkRuns.rules, rules),
      ),
    );
  return row && JSON.parse(row.findings);
}

/** Keeps what the rules say to a revision; what they said to it before, among other texts, gives way. */
export async function saveCheckRun(
  tx: Db,
  revision: CheckedRevision,
  rules: number,
  found: readonly MarkedFinding[],
): Promise<void> {
  const { localizationId, revisionSeq, signOffHash } = revision;
  const findings = JSON.stringify(found);
  await tx
    .insert(checkRuns)
    .values({ localizationId, revisionSeq, signOffHash, rules, findings })
    .onConflictDoUpdate({
      target: [checkRuns.localizationId, checkRuns.revisionSeq, checkRuns.rules],
      set: { findings },
    });
}
