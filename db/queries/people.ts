import { desc, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { persons } from "#db/schema/persons.ts";
import type { Locale } from "#domain/locale.ts";
import type { Person, Role, SignOffRole } from "#domain/person.ts";
import { grantColumns, rolesOf } from "./person-grants.ts";

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
  return members(db, undefined);
}

export async function personById(db: Db, id: string): Promise<Member | undefined> {
  const [member] = await members(db, eq(persons.id, id));
  return member;
}

/** @param email - in any case */
export async function personByEmail(db: Db, email: string): Promise<Member | undefined> {
  const [member] = await members(db, eq(persons.email, email.trim().toLowerCase()));
  return member;
}

async function members(db: Db, condition: SQL | undefined): Promise<Member[]> {
  const { id, name, email, active, interfaceLanguage } = persons;
  const rows = await db
    .select({ id, name, email, active, interfaceLanguage, ...grantColumns })
    .from(persons)
    .where(condition)
    .orderBy(desc(active), sql`${name} collate "und-x-icu"`, id);
  return rows.map(({ grantedRoles, ...person }) => ({ ...person, roles: rolesOf({ grantedRoles, ...person }) }));
}
