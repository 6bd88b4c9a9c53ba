import type { Desk } from "#db/desk.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { saveOffice } from "#db/queries/save-settings.ts";
import { inTransaction } from "#db/transaction.ts";
import { type OfficeRefusal, type OfficeSettings, changeOffice as rule } from "#domain/office.ts";
import type { Result } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";

/** Changes what public pages print of the office; they show it at once. */
export async function changeOffice(
  { db, person }: Desk,
  office: OfficeSettings,
): Promise<Result<OfficeSettings, OfficeRefusal>> {
  const decision = rule(person, office);
  if (!decision.ok) return decision;
  await inTransaction(db, async (tx) => {
    const payload = canonicalJson(decision.value);
    await recordAdministration(tx, { kind: "office_changed", personId: person.id, payload });
    await saveOffice(tx, decision.value);
  });
  return decision;
}
