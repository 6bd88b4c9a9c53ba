import { expect, test } from "vitest";
import type { Anchor } from "#domain/comment.ts";
import { fieldText, passageAt } from "#richtext/passage-text.ts";
import { fieldAnchor, fieldPlaces } from "./field-threads.ts";

const texts = {
  headline: "Halvoria opens a consulate in Orrevik",
  place: "Lindmar",
  lead: "Passports closer to home.",
};
const chosen = (words: string): Anchor => {
  const start = texts.headline.indexOf(words);
  return fieldAnchor("headline", texts.headline, { start, end: start + words.length });
};
const thread = (id: string, anchor: Anchor) => ({ id, anchor, place: null });

test("a comment in a field is about the chosen words without the space around them", () => {
  expect(chosen(" a consulate ")).toMatchObject({
    kind: "range",
    passage: { startBlock: "headline", startOffset: 15, endOffset: 26, quote: "a consulate" },
  });
});

test("without chosen words it is about the field, and in an empty one about the whole", () => {
  expect(fieldAnchor("place", "Lindmar", { start: 3, end: 3 })).toMatchObject({
    kind: "block",
    passage: { startBlock: "place", quote: "Lindmar" },
  });
  expect(fieldAnchor("place", "Lindmar ", { start: 7, end: 8 })).toMatchObject({ kind: "block" });
  expect(fieldAnchor("lead", " ", { start: 0, end: 1 })).toEqual({ kind: "version" });
});

test("threads about fields come in the order of the page, before the body", () => {
  const lead = fieldAnchor("lead", texts.lead, { start: 0, end: 0 });
  const places = fieldPlaces(
    [thread("lead", lead), thread("late", chosen("Orrevik")), thread("soon", chosen("opens"))],
    texts,
  );
  expect([...places].map(([id, { order }]) => [id, order])).toEqual([
    ["soon", -3],
    ["late", -2],
    ["lead", -1],
  ]);
});

test("words of a field are followed there, and are gone when they stand elsewhere only", () => {
  const threads = [thread("words", chosen("a consulate"))];
  const moved = { ...texts, headline: "The Foreign Minister opens a consulate in Orrevik" };
  expect(fieldPlaces(threads, moved).get("words")).toMatchObject({ startOffset: 27, quote: "a consulate" });
  const elsewhere = { ...texts, headline: "Halvoria is on the Tavra", lead: "Halvoria opens a consulate in Orrevik" };
  expect(fieldPlaces(threads, elsewhere).size).toBe(0);
});

test("a field that was emptied has no words to be about, and threads about the body are none of its own", () => {
  expect(
    fieldPlaces([thread("all", fieldAnchor("lead", "x", { start: 0, end: 0 }))], { ...texts, lead: "" }).size,
  ).toBe(0);
  const passage = passageAt(fieldText("headline", texts.headline), { start: 9, end: 14 });
  const body = thread("body", { kind: "range", passage: { ...passage, startBlock: "b1", endBlock: "b1" } });
  expect(fieldPlaces([body], texts).size).toBe(0);
  expect(fieldPlaces([thread("whole", { kind: "version" })], texts).size).toBe(0);
});
