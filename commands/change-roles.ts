import type { Desk } from "#db/desk.ts";
import { personById } from "#db/queries/people.ts";
import { recordAdministration } from "#db/queries/record-administration.ts";
import { activeAdmins, lockAccounts, saveGrants } from "#db/queries/save-person.ts";
import { deleteSessionsOf } from "#db/queries/session.ts";
import { inTransaction } from "#db/transaction.ts";
import {
  type Grants,
  type GrantsRefusal,
  type LastAdmin,
  type NotAnAdmin,
  changeRoles as rule,
} from "#domain/administration.ts";
import { type Result, refuse } from "#domain/result.ts";
import { canonicalJson } from "#richtext/canonical.ts";

export type PersonNotFound = { code: "person_not_found" };

/** Gives a person these roles in place of all they had; their sessions end at once, everywhere. */
export async function changeRoles(
  { accounts, person }: Desk,
  { personId, roles, translates, signOffRoles }: Grants & { personId: string },
): Promise<Result<Grants, GrantsRefusal | NotAnAdmin | LastAdmin | PersonNotFound>> {
  return inTransaction(accounts, async (tx) => {
    await lockAccounts(tx);
    const grants = { roles, translates, signOffRoles };
    const decision = rule(person, personId, grants, await activeAdmins(tx));
    if (!decision.ok) return decision;
    if (!(await personById(tx, personId))) return refuse({ code: "person_not_found" });

    const payload = canonicalJson({ person: personId, ...grants });
    await recordAdministration(tx, { kind: "roles_changed", personId: person.id, payload });
    await saveGrants(tx, personId, grants);
    await deleteSessionsOf(tx, personId);
    return decision;
  });
}
