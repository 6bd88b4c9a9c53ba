import { expect, test } from "vitest";
import { editPairs } from "#test/edit-pairs.ts";
import { readingOf } from "#test/edit-reading.ts";
import { compareTexts } from "./compare-texts.ts";

test.each(editPairs.map((pair) => [pair.name, pair] as const))("%s", (_, { before, after, reading }) => {
  expect(readingOf(compareTexts(before, after))).toEqual(reading);
});
