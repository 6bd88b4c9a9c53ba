import { expect, test } from "vitest";
import type { PrintedFacts } from "#domain/release.ts";
import { changedFacts } from "./changed-facts.ts";

const contact = { id: "c1", name: "Press office", phone: "+990 1", email: "press@mfa.example", hours: "" };
const facts: PrintedFacts = {
  schema: 1,
  releaseType: "press_release",
  date: "2026-06-04",
  topics: [{ id: "t1", key: "sea", name: "Sea" }],
  countries: [{ code: "NO", name: "Norway" }],
  contact,
};

test("the same facts differ in nothing, in whatever order their parts are kept", () => {
  const topics = facts.topics.map(({ id, key, name }) => ({ name, key, id }));
  const { id, name, ...rest } = contact;
  expect(changedFacts(facts, { ...facts, topics, contact: { ...rest, name, id } })).toEqual([]);
});

test("another contact or topic is told of, even where it prints the same", () => {
  const line = "Press office, +990 1, press@mfa.example";
  expect(changedFacts(facts, { ...facts, contact: { ...contact, id: "c2" } })).toEqual([
    { fact: "contact", was: line, is: line },
  ]);
  expect(changedFacts(facts, { ...facts, topics: [{ id: "t2", key: "sea", name: "Sea" }] })).toEqual([
    { fact: "topics", was: "Sea", is: "Sea" },
  ]);
});

test("each fact that differs is told with what was printed and what will be", () => {
  const after: PrintedFacts = {
    ...facts,
    releaseType: "statement",
    date: null,
    topics: [...facts.topics, { id: "t2", key: "trade", name: "Trade" }],
    countries: [],
    contact: { ...contact, hours: "9 to 17" },
  };
  expect(changedFacts(facts, after)).toEqual([
    { fact: "releaseType", was: "press_release", is: "statement" },
    { fact: "date", was: "2026-06-04", is: "" },
    { fact: "topics", was: "Sea", is: "Sea, Trade" },
    { fact: "countries", was: "Norway", is: "" },
    {
      fact: "contact",
      was: "Press office, +990 1, press@mfa.example",
      is: "Press office, +990 1, press@mfa.example, 9 to 17",
    },
  ]);
});

test("a contact that is taken away is told, and one of another name", () => {
  expect(changedFacts(facts, { ...facts, contact: null })).toEqual([
    { fact: "contact", was: "Press office, +990 1, press@mfa.example", is: "" },
  ]);
  expect(changedFacts(facts, { ...facts, topics: [{ id: "t1", key: "sea", name: "Oceans" }] })).toEqual([
    { fact: "topics", was: "Sea", is: "Oceans" },
  ]);
});
