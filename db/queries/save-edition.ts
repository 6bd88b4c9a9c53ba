import { and, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { editions } from "#db/schema/editions.ts";
import type { EditionKind, EditionState } from "#domain/edition.ts";

interface NewEdition {
  id: string;
  localizationId: string;
  number: number;
  kind: EditionKind;
}

export async function insertEdition(tx: Db, edition: NewEdition): Promise<void> {
  await tx.insert(editions).values(edition);
}

/** Moves an edition from the state and head that the rule saw. Approved is `saveClearance`'s. */
export async function saveState(
  tx: Db,
  seen: { id: string; state: EditionState; seq: number },
  state: Exclude<EditionState, "approved">,
): Promise<boolean> {
  const rows = await tx
    .update(editions)
    .set({ state, clearedSeq: null })
    .where(and(eq(editions.id, seen.id), eq(editions.state, seen.state), eq(editions.headSeq, seen.seq)))
    .returning({ id: editions.id });
  return rows.length === 1;
}
