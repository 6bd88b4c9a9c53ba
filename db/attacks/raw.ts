import type { SQL } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { faultOf } from "#db/fault.ts";

export type Row = Record<string, unknown>;

/** Rows of one statement, raw: the attacks say what the database does, not what Drizzle makes of it. */
export async function rows(db: Db, statement: SQL): Promise<Row[]> {
  const result: unknown = await db.execute(statement);
  if (typeof result !== "object" || result === null || !("rows" in result) || !Array.isArray(result.rows)) {
    throw new Error("The driver gave no rows.");
  }
  return result.rows;
}

export async function one(db: Db, statement: SQL): Promise<Row> {
  const [row] = await rows(db, statement);
  if (!row) throw new Error("No row came back.");
  return row;
}

/**
 * Why the database refused an attack: the constraint, `row security`, `privilege`, or the code of the fault. An attack
 * that is refused by the wrong guard proves nothing, so each test names its own.
 */
export async function refusal(db: Db, attack: (tx: Db) => Promise<unknown>): Promise<string> {
  try {
    await db.transaction(attack);
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    if (fault.code === "42501") return fault.message.includes("row-level security") ? "row security" : "privilege";
    return fault.constraint ?? fault.code;
  }
  return "nothing";
}
