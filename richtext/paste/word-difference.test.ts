import { expect, test } from "vitest";
import { wordDifference } from "./word-difference.ts";

const nothing = { listItems: 0, gone: [] };

test("spaces, punctuation, raised figures and footnotes that moved are no difference", () => {
  expect(wordDifference("8\u00a0000 km2, text1 and", "8 000 km² text[1] and", nothing)).toBeNull();
  expect(wordDifference("one [1] two\nthree\n[1] note", "[1] note one [1] two three", nothing)).toBeNull();
});

test("missing and added words are counted and said as phrases", () => {
  expect(wordDifference("It covers 41 ferries and one port.", "It covers and two port.", nothing)).toEqual({
    words: 4,
    missing: ["41 ferries", "one"],
    added: ["two"],
  });
});

test("markers of lists may go, as many as there are items; a figure in the text may not", () => {
  const clipboard = "1.\tone\n2.\ttwo\n•\tthree";
  expect(wordDifference(clipboard, "one two three", { listItems: 3, gone: [] })).toBeNull();
  expect(wordDifference(clipboard, "one two three", { listItems: 1, gone: [] })).toMatchObject({ missing: ["2"] });
  expect(wordDifference("in 2026 we", "in we", { listItems: 9, gone: [] })).toMatchObject({ missing: ["2026"] });
});

test("tracked deletions are gone on purpose, once", () => {
  expect(wordDifference("the old new text", "the new text", { listItems: 0, gone: ["old"] })).toBeNull();
  expect(wordDifference("the old old text", "the text", { listItems: 0, gone: ["old"] })).toMatchObject({ words: 1 });
});

test("the address that a mail program writes behind a link is no word", () => {
  expect(wordDifference("see here<https://halvoria.example/a> now", "see here now", nothing)).toBeNull();
});
