import type { Db } from "#db/client.ts";
import { type CredentialedPerson, credentialedPeople } from "#db/queries/credentials.ts";
import { verifyPassword } from "./password.ts";

/** The one password of all demo accounts. It is no secret: the sign-in page shows it, in demo mode only. */
export const demoPassword = "lindmar-harbour-lights";

export type DemoAccount = Omit<CredentialedPerson, "passwordHash">;

/** Everybody who can sign in with the demo's password; who was given another one is not listed. */
export async function demoAccounts(accounts: Db): Promise<DemoAccount[]> {
  const people = await credentialedPeople(accounts);
  const isDemo = await Promise.all(people.map(({ passwordHash }) => hasDemoPassword(passwordHash)));
  return people.filter((_, index) => isDemo[index]).map(({ passwordHash: _, ...account }) => account);
}

const known = new Map<string, Promise<boolean>>();

/** Once per hash: a comparison takes a tenth of a second. */
function hasDemoPassword(passwordHash: string): Promise<boolean> {
  const answer = known.get(passwordHash) ?? verifyPassword(passwordHash, demoPassword);
  known.set(passwordHash, answer);
  return answer;
}
