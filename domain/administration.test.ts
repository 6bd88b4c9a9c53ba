import { expect, test } from "vitest";
import { addPerson, administer, changeRoles, disablePerson, type Newcomer, newcomer } from "./administration.ts";
import type { Person, Role } from "./person.ts";

const person = (id: string, ...roles: Role[]): Person => ({ id, name: id, roles, translates: [], signOffRoles: [] });
const edda = person("edda", "admin");
const ada = person("ada", "author");

const grace: Newcomer = {
  name: " Grace ",
  email: " Grace@Example.org",
  roles: ["approver"],
  translates: [],
  signOffRoles: ["desk"],
  interfaceLanguage: "en",
};

const refused = (code: string) => ({ ok: false, refusal: { code } });

test("an admin adds a person, whose address is kept in lower case", () => {
  expect(addPerson(edda, grace)).toMatchObject({ ok: true, value: { name: "Grace", email: "grace@example.org" } });
});

test("nobody but an admin adds people, changes roles, disables or sets passwords", () => {
  expect(addPerson(ada, grace)).toEqual(refused("not_an_admin"));
  expect(changeRoles(ada, "grace", grace, ["edda"])).toEqual(refused("not_an_admin"));
  expect(disablePerson(ada, "grace", ["edda"])).toEqual(refused("not_an_admin"));
  expect(administer(ada)).toEqual(refused("not_an_admin"));
});

test("a person has a name and an address", () => {
  expect(newcomer({ ...grace, name: " " })).toEqual(refused("person_name_missing"));
  expect(newcomer({ ...grace, email: "grace" })).toEqual(refused("email_invalid"));
  expect(newcomer({ ...grace, email: "grace @example.org" })).toEqual(refused("email_invalid"));
});

test("a translator has languages and an approver sign-off roles, and nobody else has them", () => {
  expect(newcomer({ ...grace, roles: ["approver", "translator"] })).toEqual(refused("translator_without_language"));
  expect(newcomer({ ...grace, translates: ["fr"] })).toEqual(refused("language_without_translator"));
  expect(newcomer({ ...grace, signOffRoles: [] })).toEqual(refused("approver_without_sign_off_role"));
  expect(newcomer({ ...grace, roles: ["author"] })).toEqual(refused("sign_off_role_without_approver"));
});

test("the last admin stays one", () => {
  const none = { roles: [], translates: [], signOffRoles: [] };
  expect(changeRoles(edda, "edda", none, ["edda"])).toEqual(refused("last_admin"));
  expect(disablePerson(edda, "edda", ["edda"])).toEqual(refused("last_admin"));
  expect(changeRoles(edda, "edda", none, ["edda", "piet"]).ok).toBe(true);
  expect(disablePerson(edda, "edda", ["edda", "piet"]).ok).toBe(true);
  expect(disablePerson(edda, "ada", ["edda"]).ok).toBe(true);
});
