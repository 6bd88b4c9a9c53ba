import { expect, test } from "vitest";
import { countWords, readingMinutes } from "./text-count.ts";

test("counts words, not punctuation", () => {
  expect(countWords("The minister – in Lindmar – said: “No.”", "en")).toBe(6);
  expect(countWords("Außenministerin Marandt, Lindmar", "de")).toBe(3);
});

test("counts Arabic words", () => {
  expect(countWords("شاركت وزيرة الخارجية في الاجتماع.", "ar")).toBe(5);
});

test("an empty text takes no time, a single word a minute", () => {
  expect(readingMinutes(countWords("", "fr"), "fr")).toBe(0);
  expect(readingMinutes(1, "fr")).toBe(1);
});

test("Easy Language is read more slowly", () => {
  expect(readingMinutes(360, "de")).toBe(2);
  expect(readingMinutes(360, "de-simple")).toBe(4);
});
