import { expect, test } from "vitest";
import { listNumber } from "./list-markers.ts";

test.each([
  ["3.", 1, "figures", 3],
  ["12)", 1, "figures", 12],
  ["2.1.", 1, "figures", 1],
  ["7", 1, "figures", 7],
  ["٤.", 1, "figures", 4],
  ["a)", 1, "letters", 1],
  ["(B)", 1, "letters", 2],
  ["aa.", 27, "letters", 27],
  ["i.", 1, "roman", 1],
  ["i.", 9, "letters", 9],
  ["iv)", 4, "roman", 4],
  ["xlii.", 1, "roman", 42],
] as const)("%s is a number (expected %s)", (marker, expected, numbering, value) => {
  expect(listNumber(marker, expected)).toEqual({ numbering, value });
});

test.each(["·", "•", "o", "§", "–", "", "word.", "No"])("%s is a bullet", (marker) => {
  expect(listNumber(marker, 1)).toBeNull();
});
