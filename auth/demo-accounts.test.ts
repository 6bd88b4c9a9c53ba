import { expect, test } from "vitest";
import { newId } from "#db/id.ts";
import { saveCredential } from "#db/queries/credentials.ts";
import { persons } from "#db/schema/persons.ts";
import { signOffGrants } from "#db/schema/sign-off-grants.ts";
import { testDatabase } from "#test/database.ts";
import { demoAccounts, demoPassword } from "./demo-accounts.ts";
import { hashPassword } from "./password.ts";

const database = testDatabase("pglite");

test("lists those who have the demo's password, and no hash", async () => {
  const shared = await hashPassword(demoPassword);
  for (const [name, passwordHash, active] of [
    ["Ada", shared, true],
    ["Grace", await hashPassword("a password of her own"), true],
    ["Edsger", shared, false],
    ["Barbara", shared, true],
  ] as const) {
    const id = newId();
    await database.accounts.insert(persons).values({ id, name, email: `${name.toLowerCase()}@x.example`, active });
    await database.accounts.insert(signOffGrants).values({ personId: id, signOffRole: "desk" });
    await saveCredential(database.accounts, id, passwordHash);
  }
  const person = { roles: ["approver"], translates: [], signOffRoles: ["desk"] };
  expect(await demoAccounts(database.accounts)).toEqual([
    { name: "Ada", email: "ada@x.example", ...person },
    { name: "Barbara", email: "barbara@x.example", ...person },
  ]);
});
