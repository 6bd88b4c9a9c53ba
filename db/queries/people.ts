import { eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { persons } from "#db/schema/persons.ts";
import { roleGrants } from "#db/schema/role-grants.ts";
import { signOffGrants } from "#db/schema/sign-off-grants.ts";
import type { Locale } from "#domain/locale.ts";
import type { Person, Role, SignOffRole } from "#domain/person.ts";

/** Somebody of the press office with what administrators see of them. */
export interface Member extends Person {
  email: string;
  active: boolean;
  interfaceLanguage: "en" | "de";
  roles: Role[];
  translates: Locale[];
  signOffRoles: SignOffRole[];
}

/** Everybody, active people first, by name. */
export async function people(db: Db): Promise<Member[]> {
  return selectMembers(db).orderBy(sql`${persons.active} desc`, sql`${persons.name} collate "und-x-icu"`, persons.id);
}

export async function personById(db: Db, id: string): Promise<Member | undefined> {
  const [member] = await selectMembers(db).where(eq(persons.id, id));
  return member;
}

/** @param email - in any case */
export async function personByEmail(db: Db, email: string): Promise<Member | undefined> {
  const [member] = await selectMembers(db).where(eq(persons.email, email.trim().toLowerCase()));
  return member;
}

function selectMembers(db: Db) {
  return db
    .select({
      id: persons.id,
      name: persons.name,
      email: persons.email,
      active: persons.active,
      interfaceLanguage: persons.interfaceLanguage,
      roles: rolesOf,
      translates: sql<Locale[]>`to_json(array(select g.locale from ${roleGrants} g
        where g.person_id = ${persons.id} and g.locale is not null order by 1))`,
      signOffRoles: sql<SignOffRole[]>`to_json(array(select s.sign_off_role from ${signOffGrants} s
        where s.person_id = ${persons.id} and s.revoked_at is null order by 1))`,
    })
    .from(persons)
    .$dynamic();
}

/** Whoever holds a sign-off role is an approver. */
const rolesOf: SQL<Role[]> =
  sql`to_json(array(select distinct g.role from ${roleGrants} g where g.person_id = ${persons.id}
  union select 'approver' from ${signOffGrants} s where s.person_id = ${persons.id} and s.revoked_at is null order by 1))`;
