import { asc, eq, sql } from "drizzle-orm";
import type { Locale } from "#domain/locale.ts";
import type { Role, SignOffRole } from "#domain/person.ts";
import type { Db } from "../client.ts";
import { credentials } from "../schema/credentials.ts";
import { persons } from "../schema/persons.ts";
import { grantColumns, rolesOf } from "./person-grants.ts";

export interface Credential {
  personId: string;
  active: boolean;
  passwordHash: string;
}

/** @param email - lower case */
export async function credentialOf(accounts: Db, email: string): Promise<Credential | undefined> {
  const [credential] = await accounts
    .select({ personId: persons.id, active: persons.active, passwordHash: credentials.passwordHash })
    .from(persons)
    .innerJoin(credentials, eq(credentials.personId, persons.id))
    .where(eq(persons.email, email));
  return credential;
}

/** Sets the first password or a new one. Ending the sessions is a step of its own. */
export async function saveCredential(accounts: Db, personId: string, passwordHash: string) {
  const changedAt = sql`clock_timestamp()`;
  await accounts
    .insert(credentials)
    .values({ personId, passwordHash, changedAt })
    .onConflictDoUpdate({ target: credentials.personId, set: { passwordHash, changedAt } });
}

export interface CredentialedPerson {
  name: string;
  email: string;
  roles: Role[];
  translates: Locale[];
  signOffRoles: SignOffRole[];
  passwordHash: string;
}

/** Everybody with an open account and a password, in the order in which they were added; not for a page. */
export async function credentialedPeople(accounts: Db): Promise<CredentialedPerson[]> {
  const rows = await accounts
    .select({ name: persons.name, email: persons.email, passwordHash: credentials.passwordHash, ...grantColumns })
    .from(persons)
    .innerJoin(credentials, eq(credentials.personId, persons.id))
    .where(eq(persons.active, true))
    .orderBy(asc(persons.id));
  return rows.map(({ grantedRoles, ...person }) => ({ ...person, roles: rolesOf({ grantedRoles, ...person }) }));
}
