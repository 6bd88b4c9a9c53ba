import { demoPassword } from "#auth/demo-accounts.ts";
import { hashPassword } from "#auth/password.ts";
import { enrolPerson } from "#commands/enrol-person.ts";
import type { Databases } from "#db/client.ts";
import { type Desk, deskOf } from "#db/desk.ts";
import { granted } from "./granted.ts";
import { type PersonKey, people } from "./people.ts";

/** Makes the accounts of the demo, all with its one password. */
export async function seedPeople(databases: Databases): Promise<Record<PersonKey, Desk>> {
  const passwordHash = await hashPassword(demoPassword);
  const desk = async (key: PersonKey): Promise<Desk> => {
    const { id } = granted(await enrolPerson(databases.accounts, null, { ...people[key], passwordHash }), key);
    const { name, roles, translates, signOffRoles } = people[key];
    return deskOf(databases, { id, name, roles, translates, signOffRoles });
  };
  return {
    marrow: await desk("marrow"),
    feldrin: await desk("feldrin"),
    brask: await desk("brask"),
    corvell: await desk("corvell"),
    ameline: await desk("ameline"),
    halwan: await desk("halwan"),
    sommin: await desk("sommin"),
    noor: await desk("noor"),
    olden: await desk("olden"),
    vestrin: await desk("vestrin"),
    riedal: await desk("riedal"),
    tamsel: await desk("tamsel"),
    okande: await desk("okande"),
    quillan: await desk("quillan"),
  };
}
