import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";

/**
 * All that a connection gives back for statements, one after the other in one transaction: rows, and whatever the
 * database says when it refuses.
 */
export async function printed(db: Db, ...statements: string[]): Promise<string> {
  const output: string[] = [];
  await db
    .transaction(async (tx) => {
      for (const statement of statements) output.push(await printedBy(tx, statement));
    })
    .catch((error) => output.push(wordsOf(error)));
  return output.join("\n");
}

/** The same for one statement alone. */
export async function printedBy(db: Db, statement: string): Promise<string> {
  try {
    return wordsOf(await db.execute(sql.raw(statement)));
  } catch (error) {
    return wordsOf(error);
  }
}

function wordsOf(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => {
    if (one instanceof Error) return { ...one, message: one.message, cause: one.cause };
    if (typeof one === "bigint") return String(one);
    return one instanceof Uint8Array ? Buffer.from(one).toString("latin1") : one;
  });
}
