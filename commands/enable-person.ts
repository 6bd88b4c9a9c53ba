import type { Desk } from "#db/desk.ts";
import { personById } from "#db/queries/people.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { saveActive } from "#db/queries/save-person.ts";
import { inTransaction } from "#db/transaction.ts";
import { administer, type NotAnAdmin } from "#domain/administration.ts";
import { type Result, refuse } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import type { PersonNotFound } from "./change-roles.ts";

/** Opens an account again, with the roles and the password it had. */
export async function enablePerson(
  { accounts, person }: Desk,
  { personId }: { personId: string },
): Promise<Result<null, NotAnAdmin | PersonNotFound>> {
  return inTransaction(accounts, async (tx) => {
    const decision = administer(person);
    if (!decision.ok) return decision;
    if (!(await personById(tx, personId))) return refuse({ code: "person_not_found" });

    const payload = canonicalJson({ person: personId });
    await recordAdministration(tx, { kind: "person_enabled", personId: person.id, payload });
    await saveActive(tx, personId, true);
    return decision;
  });
}
