import { expect, test } from "vitest";
import { bold, p } from "#test/bodies.ts";
import { markWords } from "./mark-words.ts";

const mark = { type: "language", attrs: { lang: "fr" } };

test("words are marked where they stand first, across their other marks", () => {
  const block = p("la mer et ", bold("la mer"), " encore");
  expect(markWords(block, "et la mer", mark)).toEqual(
    p(
      "la mer ",
      { type: "text", text: "et ", marks: [mark] },
      { type: "text", text: "la mer", marks: [{ type: "bold" }, mark] },
      " encore",
    ),
  );
});

test("a line break counts one, and keeps its place", () => {
  const block = p("Il dit :", { type: "hardBreak" }, "la mer.");
  expect(markWords(block, "la mer", mark)).toEqual(
    p("Il dit :", { type: "hardBreak" }, { type: "text", text: "la mer", marks: [mark] }, "."),
  );
});

test("words that don't stand there leave the block as it is", () => {
  const block = p("la mer");
  expect(markWords(block, "le ciel", mark)).toBe(block);
});
