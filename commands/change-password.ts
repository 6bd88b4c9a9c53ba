import type { Desk } from "#db/desk.ts";
import { saveCredential } from "#db/queries/credentials.ts";
import { personById } from "#db/queries/people.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { deleteSessionsOf } from "#db/queries/session.ts";
import { inTransaction } from "#db/transaction.ts";
import { type NotAnAdmin, changePassword as rule } from "#domain/administration.ts";
import { type Result, refuse } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import type { PersonNotFound } from "./change-roles.ts";

/**
 * Sets a new password; the person's sessions end at once, everywhere, also the one that asks.
 *
 * @param passwordHash - as `auth` encodes it
 */
export async function changePassword(
  { accounts, person }: Desk,
  { personId, passwordHash }: { personId: string; passwordHash: string },
): Promise<Result<null, NotAnAdmin | PersonNotFound>> {
  return inTransaction(accounts, async (tx) => {
    const decision = rule(person, personId);
    if (!decision.ok) return decision;
    if (!(await personById(tx, personId))) return refuse({ code: "person_not_found" });

    const payload = canonicalJson({ person: personId });
    await recordAdministration(tx, { kind: "password_changed", personId: person.id, payload });
    await saveCredential(tx, personId, passwordHash);
    await deleteSessionsOf(tx, personId);
    return decision;
  });
}
