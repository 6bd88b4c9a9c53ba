import { expect, test } from "vitest";
import { begun, type Draft, isBegun, withoutSent } from "./drafts.ts";

const draft: Draft = { id: "1", words: "Is this", mentions: [], proposal: null, anchor: null };
const other = { ...draft, id: "9" };

test("a draft goes once it is sent, the others stay", () => {
  expect(withoutSent({ thread: draft, other }, "thread", "1")).toEqual({ other });
});

test("what was typed while it was being sent stays", () => {
  const drafts = { thread: { ...draft, id: "2", words: "Is this right?" }, other };
  expect(withoutSent(drafts, "thread", "1")).toBe(drafts);
  expect(withoutSent({}, "thread", "1")).toEqual({});
});

test("a thread is begun with words or proposed words, and not by its place alone", () => {
  expect(isBegun({})).toBe(false);
  expect(isBegun({ [begun]: { ...draft, words: "" }, other })).toBe(false);
  expect(isBegun({ [begun]: draft })).toBe(true);
  expect(isBegun({ [begun]: { ...draft, words: "", proposal: "" } })).toBe(true);
});
