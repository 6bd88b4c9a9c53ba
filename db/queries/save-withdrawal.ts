import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { newId } from "#db/id.ts";
import { currentTransaction } from "#db/schema/column-types.ts";
import { withdrawals } from "#db/schema/withdrawals.ts";

export async function insertWithdrawal(
  tx: Db,
  withdrawal: { publicationId: string; explanation: string; actNo: number },
): Promise<void> {
  await tx.insert(withdrawals).values({ id: newId(), ...withdrawal });
}

/** @returns false when no withdrawal of the publication stood */
export async function endWithdrawal(tx: Db, publicationId: string, actNo: number): Promise<boolean> {
  const rows = await tx
    .update(withdrawals)
    .set({ reinstatedAct: actNo, reinstatedTxid: currentTransaction })
    .where(and(eq(withdrawals.publicationId, publicationId), isNull(withdrawals.reinstatedAct)))
    .returning({ id: withdrawals.id });
  return rows.length === 1;
}
