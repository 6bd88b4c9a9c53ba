import { type PersonKey, people } from "#bin/demo/people.ts";
import type { OwnedDatabases } from "#db/client.ts";
import { type Desk, deskOf } from "#db/desk.ts";
import { personByEmail } from "#db/queries/people.ts";

/** The desk of one of the demo's people. */
export async function deskFor(databases: OwnedDatabases, key: PersonKey): Promise<Desk> {
  const person = await personByEmail(databases.app, people[key].email);
  if (!person) throw new Error(`There is no ${key} in the demo.`);
  return deskOf(databases, person);
}
