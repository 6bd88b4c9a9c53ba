import type { Db } from "./client.ts";
import { faultOf } from "./fault.ts";

/**
 * Runs one verb's work in a transaction, and once more when the database chose it as the victim of a deadlock or a
 * serialization failure. The work must not do I/O elsewhere: it may run twice, and others wait for its locks.
 */
export async function inTransaction<Value>(db: Db, work: (tx: Db) => Promise<Value>): Promise<Value> {
  try {
    return await db.transaction(work);
  } catch (error) {
    const code = faultOf(error)?.code;
    if (code !== "40P01" && code !== "40001") throw error;
    return await db.transaction(work);
  }
}
