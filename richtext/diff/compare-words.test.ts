import fc from "fast-check";
import { expect, test } from "vitest";
import { bold, p } from "#test/bodies.ts";
import { compareLines, compareWords, differ, type WordPiece } from "./compare-words.ts";
import { markedText } from "./marked-text.ts";

const said = (pieces: readonly WordPiece[], ...fates: WordPiece["kind"][]) =>
  pieces.flatMap(({ kind, text }) => (fates.includes(kind) ? [text] : [])).join("");

const words = fc.array(
  fc.constantFrom("the", "old", "new", "ferry", "30", "1,204", "é", "安全", "سلام", ",", ".", " ", " "),
);
const text = words.map((parts) => parts.join(""));

test("both texts can be read whole from what became of the first", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = compareLines(before, after, "en");
      const isSpaced = pieces.every(({ kind }) => kind !== "respaced"); // of another space only the new one is told
      expect(said(pieces, "same", "inserted", "respaced")).toBe(after);
      if (isSpaced) expect(said(pieces, "same", "deleted")).toBe(before);
      expect(differ(pieces)).toBe(before !== after);
    }),
  );
});

test("words of two forms are told apart where the form begins and ends", () => {
  const pieces = compareWords(markedText(p("One two three")), markedText(p("One ", bold("two th"), "ree")), "en");
  expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
    ["same", "One "],
    ["reformed", "two th"],
    ["same", "ree"],
  ]);
});

test("a text of which next to nothing stayed is read whole, the old one first", () => {
  const pieces = compareLines("Nobody was hurt in the accident.", "Both states publish the results.", "en");
  expect(pieces.map(({ kind }) => kind)).toEqual(["deleted", "inserted"]);
});

test("words that stand between two rewritten ones are not swallowed", () => {
  expect(compareLines("old red ferry old", "new red ferry new", "en").map(({ text }) => text)).toEqual([
    "old",
    "new",
    " red ferry ",
    "old",
    "new",
  ]);
});

test("a paragraph of thousands of other words is read whole", () => {
  const many = (word: string) => Array.from({ length: 5000 }, (_, nth) => `${word}${nth}`).join(" ");
  expect(compareLines(many("a"), many("b"), "en").map(({ kind }) => kind)).toEqual(["deleted", "inserted"]);
});
