import { type DemoPerson, demoPassword, people } from "#bin/demo/people.ts";

/** Whom the demo's sign-in page offers. */
export const demoPeople: readonly DemoPerson[] = Object.values(people);

/** What fills in the form for the account of that address; undefined for any address that is not the demo's. */
export function demoAccount(email: unknown): { email: string; password: string } | undefined {
  const person = demoPeople.find((candidate) => candidate.email === email);
  return person && { email: person.email, password: demoPassword };
}
