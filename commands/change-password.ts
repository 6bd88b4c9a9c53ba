import type { Desk } from "#db/desk.ts";
import { saveCredential } from "#db/queries/credentials.ts";
import { personById } from "#db/queries/people.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { deleteSessionsOf } from "#db/queries/session.ts";
import { inTransaction } from "#db/transaction.ts";
import { administer, type NotAnAdmin } from "#domain/administration.ts";
import { type Result, refuse } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import type { PersonNotFound } from "./change-roles.ts";

/**
 * Gives a person a new password; their sessions end at once, everywhere. Admins alone may: whoever finds a session open
 * must not be able to make the account theirs.
 *
 * @param passwordHash - as `auth` encodes it
 */
export async function changePassword(
  { accounts, person }: Desk,
  { personId, passwordHash }: { personId: string; passwordHash: string },
): Promise<Result<null, NotAnAdmin | PersonNotFound>> {
  return inTransaction(accounts, async (tx) => {
    const decision = administer(person);
    if (!decision.ok) return decision;
    if (!(await personById(tx, personId))) return refuse({ code: "person_not_found" });

    const payload = canonicalJson({ person: personId });
    await recordAdministration(tx, { kind: "password_changed", personId: person.id, payload });
    await saveCredential(tx, personId, passwordHash);
    await deleteSessionsOf(tx, personId);
    return decision;
  });
}
