import type { Db } from "#db/client.ts";
import { events } from "#db/schema/events.ts";

export interface EventRow {
  personId: string;
  kind: string;
  releaseId: string;
  localizationId: string | null;
  editionId: string | null;
  /** Canonical JSON. */
  payload: string;
}

/** Appends to the chain of events and holds its end until the transaction is over; the database writes the instant. */
export async function recordEvent(tx: Db, event: EventRow): Promise<number> {
  const [row] = await tx.insert(events).values(event).returning({ seq: events.seq });
  if (!row) throw new Error("The event was not recorded.");
  return row.seq;
}
