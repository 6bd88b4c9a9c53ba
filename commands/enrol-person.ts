import type { Db } from "#db/client.ts";
import { refusedBy } from "#db/fault.ts";
import { newId } from "#db/id.ts";
import { saveCredential } from "#db/queries/credentials.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { insertPerson, saveGrants } from "#db/queries/save-person.ts";
import { inTransaction } from "#db/transaction.ts";
import { type Newcomer, type NewcomerRefusal, newcomer } from "#domain/administration.ts";
import type { Person } from "#domain/person.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";

export type EnrolmentRefusal = NewcomerRefusal | { code: "email_taken" };

/**
 * Makes an account. Not an admin's verb but what it and the operator's command line have in common: the first admin has
 * nobody who could add them.
 *
 * @param by - null: the operator at the machine
 * @param passwordHash - as `auth` encodes it
 */
export async function enrolPerson(
  accounts: Db,
  by: Person | null,
  given: Newcomer & { passwordHash: string },
): Promise<Result<{ id: string }, EnrolmentRefusal>> {
  const decision = newcomer(given);
  if (!decision.ok) return decision;
  const { name, email, interfaceLanguage, roles, translates, signOffRoles } = decision.value;
  const id = newId();
  try {
    await inTransaction(accounts, async (tx) => {
      await recordAdministration(tx, {
        kind: "person_added",
        personId: by?.id ?? null,
        payload: canonicalJson({ person: id, name, roles, translates, signOffRoles }),
      });
      await insertPerson(tx, { id, name, email, interfaceLanguage });
      await saveGrants(tx, id, { roles, translates, signOffRoles });
      await saveCredential(tx, id, given.passwordHash);
    });
  } catch (error) {
    if (refusedBy(error, "one_person_per_email")) return refuse({ code: "email_taken" });
    throw error;
  }
  return ok({ id });
}
