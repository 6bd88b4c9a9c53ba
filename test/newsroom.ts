import type { Databases } from "#db/client.ts";
import { type Desk, deskOf } from "#db/desk.ts";
import { newId } from "#db/id.ts";
import { persons } from "#db/schema/persons.ts";
import { roleGrants } from "#db/schema/role-grants.ts";
import { signOffGrants } from "#db/schema/sign-off-grants.ts";
import type { Person } from "#domain/person.ts";
import type { Result } from "#domain/result.ts";

/** The desk of a new person with these roles, in a test database. */
export async function deskFor(
  database: Pick<Databases, "app" | "accounts">,
  name: string,
  given: Partial<Pick<Person, "roles" | "translates" | "signOffRoles">>,
): Promise<Desk> {
  const id = newId();
  const signOffRoles = given.signOffRoles ?? [];
  const roles = given.roles ?? [];
  const person: Person = { id, name, roles, translates: given.translates ?? [], signOffRoles };
  await database.accounts.insert(persons).values({ id, name, email: `${name}-${id}@example.org` });
  for (const role of roles) {
    if (role === "approver" || role === "translator") continue;
    await database.accounts.insert(roleGrants).values({ personId: id, role, locale: null });
  }
  for (const locale of person.translates) {
    await database.accounts.insert(roleGrants).values({ personId: id, role: "translator", locale });
  }
  for (const signOffRole of signOffRoles) {
    await database.accounts.insert(signOffGrants).values({ personId: id, signOffRole, revokedAt: null });
  }
  return deskOf(database, person);
}

/** The value of an act that must not be refused. */
export function done<Value>(result: Result<Value, { code: string }>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The code of the refusal, undefined where there was none. */
export function refusalOf(result: Result<unknown, { code: string }>): string | undefined {
  return result.ok ? undefined : result.refusal.code;
}
