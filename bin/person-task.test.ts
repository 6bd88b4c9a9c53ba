import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "#auth/password.ts";
import { credentialOf } from "#db/queries/credentials.ts";
import { saveInstallationMode } from "#db/queries/installation.ts";
import { personByEmail } from "#db/queries/people.ts";
import { eachDriver } from "#test/database.ts";
import { personTask } from "./person-task.ts";

const ada = {
  name: "Ada Lovelace",
  email: "Ada@example.org",
  interfaceLanguage: "en",
  roles: ["admin"],
  translates: [],
  signOffRoles: [],
  passwordHash: "",
};

eachDriver("person:add", (database) => {
  test("nobody is added before the mode is chosen", async () => {
    expect(await personTask(database)(ada)).toMatchObject({
      isAdded: false,
      line: expect.stringContaining("npm start"),
    });
    await saveInstallationMode(database.app, "production");
  });

  test("the first admin is made without an admin, and signs in with the password", async () => {
    const passwordHash = await hashPassword("harbour lights at four");
    expect(await personTask(database)({ ...ada, passwordHash })).toEqual({ isAdded: true, line: "Added." });
    expect(await personByEmail(database.accounts, "ada@example.org")).toMatchObject({
      name: "Ada Lovelace",
      roles: ["admin"],
      active: true,
    });
    const credential = await credentialOf(database.accounts, "ada@example.org");
    expect(await verifyPassword(credential?.passwordHash, "harbour lights at four")).toBe(true);
  });

  test.each([
    [ada, "Somebody already uses"],
    [{ ...ada, email: "grace", name: "Grace" }, "no e-mail address"],
    [{ ...ada, email: "grace@example.org", roles: ["translator"] }, "--translates"],
    [{ ...ada, email: "grace@example.org", roles: ["approver"] }, "--sign-off"],
  ])("what is refused is said in words: %#", async (given, words) => {
    expect(await personTask(database)(given)).toMatchObject({ isAdded: false, line: expect.stringContaining(words) });
  });
});
