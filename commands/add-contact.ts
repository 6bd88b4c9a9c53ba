import type { Desk } from "#db/desk.ts";
import { newId } from "#db/id.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { insertContact } from "#db/queries/save-settings.ts";
import { inTransaction } from "#db/transaction.ts";
import { type Contact, type ContactRefusal, setContact } from "#domain/office.ts";
import { ok, type Result } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";

/** Adds somebody whom the press can call. */
export async function addContact(
  { db, person }: Desk,
  contact: Contact,
): Promise<Result<{ id: string }, ContactRefusal>> {
  const decision = setContact(person, contact);
  if (!decision.ok) return decision;
  const id = newId();
  await inTransaction(db, async (tx) => {
    const payload = canonicalJson({ contact: id, ...decision.value });
    await recordAdministration(tx, { kind: "contact_added", personId: person.id, payload });
    await insertContact(tx, { id, active: true, ...decision.value });
  });
  return ok({ id });
}
