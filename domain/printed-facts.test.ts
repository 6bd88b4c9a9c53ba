import { expect, test } from "vitest";
import { knownFacts, printedFacts } from "./printed-facts.ts";
import type { ReleaseFacts } from "./release.ts";

const names = { de: "Frieden", en: "Peace", fr: "Paix", ar: "سلام", "de-simple": "Frieden" };
const facts: ReleaseFacts = {
  releaseType: "statement",
  date: "2026-06-04",
  topicIds: ["peace"],
  countryCodes: ["DE", "IQ"],
  contactId: "riedal",
};
const contact = { id: "riedal", names, hours: names, phone: "+990 555 0100", email: "press@mfa.halvoria.example" };
const given = { topics: [{ id: "peace", key: "peace", names }], contact };

test("the facts are printed in the language of the version", () => {
  expect(printedFacts(facts, "fr", given)).toEqual({
    schema: 1,
    releaseType: "statement",
    date: "2026-06-04",
    topics: [{ id: "peace", key: "peace", name: "Paix" }],
    countries: [
      { code: "DE", name: "Allemagne" },
      { code: "IQ", name: "Irak" },
    ],
    contact: { id: "riedal", name: "Paix", hours: "Paix", phone: "+990 555 0100", email: "press@mfa.halvoria.example" },
  });
});

test("Easy Language names countries as German does", () => {
  expect(printedFacts(facts, "de-simple", given).countries[0]?.name).toBe("Deutschland");
  expect(printedFacts(facts, "ar", given).countries[1]?.name).toBe("العراق");
});

test("a topic or contact that is not there is a fault", () => {
  expect(() => printedFacts(facts, "en", { ...given, topics: [] })).toThrow("Unknown topic");
  expect(() => printedFacts(facts, "en", { ...given, contact: null })).toThrow("Unknown contact");
});

test("facts name what exists, whether it is still offered or not", () => {
  expect(knownFacts(facts, given)).toEqual({ ok: true, value: facts });
  expect(knownFacts({ ...facts, contactId: null }, { ...given, contact: null })).toMatchObject({ ok: true });
  const refusalOf = (code: string) => ({ ok: false, refusal: { code } });
  expect(knownFacts(facts, { ...given, topics: [] })).toEqual(refusalOf("topic_unknown"));
  expect(knownFacts(facts, { ...given, contact: null })).toEqual(refusalOf("contact_unknown"));
  for (const code of ["QX", "de", "DEU", ""]) {
    expect(knownFacts({ ...facts, countryCodes: [code] }, given)).toEqual(refusalOf("country_unknown"));
  }
});
