import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { installation } from "#db/schema/installation.ts";
import { persons } from "#db/schema/persons.ts";

export type InstallationMode = "demo" | "production";

/** Waits until no other process is at its first start; holds the turn until the transaction ends, however long it idles. */
export async function awaitFirstStart(tx: Db): Promise<void> {
  await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`);
  for (;;) {
    const [row] = await tx
      .select({ isOurs: sql<boolean>`pg_try_advisory_xact_lock(hashtextextended('first start', 0))` })
      .from(sql`(select 1) as one`);
    if (row?.isOurs) return;
    await pause(200); // a statement that waits would have a limit
  }
}

/** The mode chosen at the first start; undefined before it. */
export async function installationMode(db: Db): Promise<InstallationMode | undefined> {
  const [row] = await db.select({ mode: installation.mode }).from(installation);
  return row?.mode;
}

/**
 * Chooses the mode for good.
 *
 * @returns the mode that counts: of two processes that choose at once, the choice of the first
 */
export async function saveInstallationMode(db: Db, mode: InstallationMode): Promise<InstallationMode> {
  await db.insert(installation).values({ mode }).onConflictDoNothing({ target: installation.one });
  return (await installationMode(db)) ?? mode;
}

export async function hasPeople(db: Db): Promise<boolean> {
  const rows = await db.select({ one: sql`1` }).from(persons).limit(1);
  return rows.length > 0;
}
