import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import { leases } from "#db/schema/leases.ts";
import { persons } from "#db/schema/persons.ts";
import type { Lease } from "#domain/lease.ts";

const asker = alias(persons, "asker");

/** Who writes an edition; null where nobody does. It may have been silent for long. */
export async function leaseOf(db: Db, editionId: string): Promise<Lease | null> {
  const [row] = await db
    .select({
      holder: { personId: leases.personId, name: persons.name, tab: leases.tabId },
      since: leases.since,
      seenAt: leases.seenAt,
      askedBy: leases.askedBy,
      askedName: asker.name,
      askedTab: leases.askedTabId,
      askedAt: leases.askedAt,
    })
    .from(leases)
    .innerJoin(persons, eq(persons.id, leases.personId))
    .leftJoin(asker, eq(asker.id, leases.askedBy))
    .where(eq(leases.editionId, editionId));
  if (!row) return null;
  const { askedBy, askedName, askedTab, askedAt, ...lease } = row;
  const hasAsked = askedBy !== null && askedName !== null && askedTab !== null && askedAt !== null;
  return { ...lease, asked: hasAsked ? { personId: askedBy, name: askedName, tab: askedTab, at: askedAt } : null };
}

/** Puts a lease in the place of the one that the edition has. */
export async function saveLease(tx: Db, editionId: string, { holder, since, seenAt, asked }: Lease): Promise<void> {
  const values = {
    ...{ personId: holder.personId, tabId: holder.tab, since, seenAt },
    ...{ askedBy: asked?.personId ?? null, askedTabId: asked?.tab ?? null, askedAt: asked?.at ?? null },
  };
  await tx
    .insert(leases)
    .values({ editionId, ...values })
    .onConflictDoUpdate({ target: leases.editionId, set: values });
}

export async function deleteLease(tx: Db, editionId: string): Promise<void> {
  await tx.delete(leases).where(eq(leases.editionId, editionId));
}
