import { expect, test } from "vitest";
import type { Person } from "./person.ts";
import { setSpeaker } from "./speaker.ts";

const admin: Person = { id: "edda", name: "Edda", roles: ["admin"], translates: [], signOffRoles: [] };
const nobody = { de: "", en: "", fr: "", ar: "", "de-simple": "" };

test("a speaker has a name and an office in each language that has one of them", () => {
  const names = { ...nobody, de: " Ilse Marandt ", en: "Ilse Marandt" };
  const offices = { ...nobody, de: "Außenministerin", en: "Foreign Minister " };
  expect(setSpeaker(admin, { names, offices })).toEqual({
    ok: true,
    value: {
      names: { ...nobody, de: "Ilse Marandt", en: "Ilse Marandt" },
      offices: { ...nobody, de: "Außenministerin", en: "Foreign Minister" },
    },
  });
});

test("a name without an office is half a speaker, and the other way round", () => {
  const incomplete = { ok: false, refusal: { code: "speaker_incomplete", locale: "fr" } };
  const named = { ...nobody, fr: "Ilse Marandt" };
  expect(setSpeaker(admin, { names: named, offices: nobody })).toEqual(incomplete);
  expect(setSpeaker(admin, { names: nobody, offices: named })).toEqual(incomplete);
});

test("a speaker without any name is none", () => {
  expect(setSpeaker(admin, { names: nobody, offices: nobody })).toEqual({
    ok: false,
    refusal: { code: "speaker_name_missing" },
  });
});

test("only an admin keeps the list", () => {
  const author: Person = { ...admin, roles: ["author", "duty_editor"] };
  const named = { ...nobody, en: "A" };
  expect(setSpeaker(author, { names: named, offices: named })).toEqual({
    ok: false,
    refusal: { code: "not_an_admin" },
  });
});
