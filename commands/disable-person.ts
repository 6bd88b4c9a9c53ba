import type { Desk } from "#db/desk.ts";
import { personById } from "#db/queries/people.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { activeAdmins, lockAccounts, saveActive } from "#db/queries/save-person.ts";
import { deleteSessionsOf } from "#db/queries/session.ts";
import { inTransaction } from "#db/transaction.ts";
import { type LastAdmin, type NotAnAdmin, disablePerson as rule } from "#domain/administration.ts";
import { type Result, refuse } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import type { PersonNotFound } from "./change-roles.ts";

/** Closes an account; its sessions end at once, everywhere. */
export async function disablePerson(
  { accounts, person }: Desk,
  { personId }: { personId: string },
): Promise<Result<null, NotAnAdmin | LastAdmin | PersonNotFound>> {
  return inTransaction(accounts, async (tx) => {
    await lockAccounts(tx);
    const decision = rule(person, personId, await activeAdmins(tx));
    if (!decision.ok) return decision;
    if (!(await personById(tx, personId))) return refuse({ code: "person_not_found" });

    const payload = canonicalJson({ person: personId });
    await recordAdministration(tx, { kind: "person_disabled", personId: person.id, payload });
    await saveActive(tx, personId, false);
    await deleteSessionsOf(tx, personId);
    return decision;
  });
}
