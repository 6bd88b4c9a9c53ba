import { and, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { newId } from "#db/id.ts";
import { passedWarnings } from "#db/schema/passed-warnings.ts";
import { persons } from "#db/schema/persons.ts";
import type { CheckCode } from "#domain/finding.ts";
import type { PassedWarning } from "#domain/warning-pass.ts";

/** The warnings of a language version that were let pass and not taken back, the first one first. */
export async function passedWarningsOf(db: Db, localizationId: string): Promise<PassedWarning[]> {
  return db
    .select({
      mark: passedWarnings.mark,
      code: passedWarnings.code,
      reason: passedWarnings.reason,
      by: persons.name,
      at: passedWarnings.passedAt,
    })
    .from(passedWarnings)
    .innerJoin(persons, eq(persons.id, passedWarnings.passedBy))
    .where(and(eq(passedWarnings.localizationId, localizationId), passedWarnings.standing))
    .orderBy(passedWarnings.passedAt);
}

export async function insertPass(
  tx: Db,
  pass: { localizationId: string; mark: string; code: CheckCode; reason: string; passedBy: string },
): Promise<void> {
  await tx.insert(passedWarnings).values({ ...pass, id: newId() });
}

/** @returns whether it was still standing */
export async function endPass(
  tx: Db,
  { localizationId, mark }: { localizationId: string; mark: string },
  takenBackBy: string,
): Promise<boolean> {
  const rows = await tx
    .update(passedWarnings)
    .set({ standing: false, takenBackBy })
    .where(
      and(eq(passedWarnings.localizationId, localizationId), eq(passedWarnings.mark, mark), passedWarnings.standing),
    )
    .returning({ id: passedWarnings.id });
  return rows.length === 1;
}
