import { expect, test } from "vitest";
import { mentionAt, offeredFor } from "./mention-at.ts";

test.each([
  ["@", { start: 0, end: 1, typed: "" }],
  ["ask @Jana Fe", { start: 4, end: 12, typed: "Jana Fe" }],
  ["(@no", { start: 1, end: 4, typed: "no" }],
  ["press@mfa", null],
  ["no name", null],
  ["@one\nother line", null],
  ["@one @two", { start: 5, end: 9, typed: "two" }],
])("in %j somebody is being named: %o", (text, mention) => {
  expect(mentionAt(text, text.length)).toEqual(mention);
});

test("what stands behind the cursor is not typed yet", () => {
  expect(mentionAt("@jana and others", 5)).toEqual({ start: 0, end: 5, typed: "jana" });
});

test("people are offered by the beginning of any part of their name, whatever its accents, and not all at once", () => {
  const people = ["Jana Feldrin", "Müller", "Nora Corvell", "Ole Brask", "O 1", "O 2", "O 3", "O 4", "O 5", "O 6"];
  const offered = (typed: string) =>
    offeredFor(
      people.map((name) => ({ id: name, name })),
      typed,
    ).map(({ name }) => name);
  expect(offered("fel")).toEqual(["Jana Feldrin"]);
  expect(offered("mull")).toEqual(["Müller"]);
  expect(offered("jana fel")).toEqual(["Jana Feldrin"]);
  expect(offered("x")).toEqual([]);
  expect(offered("o")).toHaveLength(6);
});
