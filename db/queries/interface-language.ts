import { eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { events } from "../schema/events.ts";
import { persons } from "../schema/persons.ts";

/** Saves the choice with its event. */
export async function saveInterfaceLanguage(tx: Db, personId: string, interfaceLanguage: "en" | "de") {
  await tx
    .insert(events)
    .values({ kind: "interface_language_chosen", personId, payload: JSON.stringify({ interfaceLanguage }) });
  await tx.update(persons).set({ interfaceLanguage }).where(eq(persons.id, personId));
}
