import { expect, test } from "vitest";
import { readingMinutes, wordCount } from "./word-count.ts";

test.each([
  ["en", "The minister's words – all five.", 5],
  ["de", "Die Außen-Ministerin kommt.", 4],
  ["fr", "L’accord entre en vigueur.", 4],
  ["ar", "وقّعت الوزيرة الاتفاق.", 3],
  ["de-simple", "Das ist neu.", 3],
] as const)("%s: %s", (locale, text, words) => {
  expect(wordCount(text, locale)).toBe(words);
});

test("Easy Language is read slowly, and a short text takes a minute", () => {
  expect(readingMinutes(450, "de-simple")).toBe(5);
  expect(readingMinutes(450, "en")).toBe(2);
  expect(readingMinutes(3, "en")).toBe(1);
  expect(readingMinutes(0, "en")).toBe(0);
});
