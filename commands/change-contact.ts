import type { Desk } from "#db/desk.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { hasContact, saveContact } from "#db/queries/save-settings.ts";
import { inTransaction } from "#db/transaction.ts";
import { type Contact, type ContactRefusal, setContact } from "#domain/office.ts";
import { type Result, refuse } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";

interface Input extends Contact {
  id: string;
  /** Whether it is offered for new releases and printed on pages of the office. */
  active: boolean;
}

/** Changes a contact, or takes it off the list. Releases keep what they were signed off with. */
export async function changeContact(
  { db, person }: Desk,
  { id, active, ...contact }: Input,
): Promise<Result<Contact, ContactRefusal | { code: "contact_unknown" }>> {
  return inTransaction(db, async (tx) => {
    const decision = setContact(person, contact);
    if (!decision.ok) return decision;

    const payload = canonicalJson({ contact: id, active, ...decision.value });
    if (!(await hasContact(tx, id))) return refuse({ code: "contact_unknown" });
    await recordAdministration(tx, { kind: "contact_changed", personId: person.id, payload });
    await saveContact(tx, id, { ...decision.value, active });
    return decision;
  });
}
