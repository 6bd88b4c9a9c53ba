import type { Db } from "#db/client.ts";
import { clockView } from "#db/schema/site.ts";

/**
 * What the front must know of public time.
 *
 * @returns the epoch, which moves with every public act and printed setting; the database's clock; the next instant at
 *   which something public changes by itself (8.64e15 when none is known); both in milliseconds since 1970
 */
export async function clock(front: Db): Promise<{ epoch: string; now: number; until: number }> {
  const [row] = await front.select().from(clockView);
  if (!row) throw new Error("The database gave no clock.");
  return row;
}
