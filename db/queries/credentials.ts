import { eq, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { credentials } from "../schema/credentials.ts";
import { persons } from "../schema/persons.ts";

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
