import { expect, test } from "vitest";
import { paragraphsOf, setBoilerplates } from "./boilerplate.ts";
import type { Person } from "./person.ts";

const admin: Person = { id: "edda", name: "Edda", roles: ["admin"], translates: [], signOffRoles: [] };
const words = { de: " Über uns. ", en: "About us.", fr: "", ar: "", "de-simple": "" };

test("an admin sets what the issuer says of itself, in the languages in which it says something", () => {
  expect(setBoilerplates(admin, words)).toEqual({ ok: true, value: { ...words, de: "Über uns." } });
});

test("nobody else does", () => {
  expect(setBoilerplates({ ...admin, roles: ["author"] }, words)).toEqual({
    ok: false,
    refusal: { code: "not_an_admin" },
  });
});

test("empty lines divide paragraphs, other line breaks none", () => {
  expect(paragraphsOf("The ministry\nserves.\n \n\nIt was founded in 1861.\n")).toEqual([
    "The ministry serves.",
    "It was founded in 1861.",
  ]);
  expect(paragraphsOf(" ")).toEqual([]);
});
