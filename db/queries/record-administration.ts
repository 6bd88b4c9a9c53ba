import type { Db } from "#db/client.ts";
import { events } from "#db/schema/events.ts";

/** What was done to people, settings and the library. */
export type AdministrationKind =
  | "person_added"
  | "roles_changed"
  | "person_disabled"
  | "person_enabled"
  | "password_changed"
  | "interface_language_chosen"
  | "office_changed"
  | "topic_added"
  | "topic_changed"
  | "contact_added"
  | "contact_changed"
  | "speaker_added"
  | "speaker_changed"
  | "boilerplates_changed"
  | "sign_off_policy_changed"
  | "legal_text_changed"
  | "media_added"
  | "media_described"
  | "media_deleted";

/**
 * Appends to the chain of events, before what it is about: so all transactions lock the chain before the epoch.
 *
 * @param personId - who did it; null: the operator at the machine
 * @param payload - canonical JSON; neither addresses nor passwords
 */
export async function recordAdministration(
  tx: Db,
  event: { kind: AdministrationKind; personId: string | null; payload: string },
): Promise<void> {
  await tx.insert(events).values(event);
}
