import { expect, test } from "vitest";
import type { Locale } from "#domain/locale.ts";
import { documentFacts, fileSize } from "./document-facts.ts";
import { siteWords } from "./site-words.ts";

const facts = (locale: Locale, document: Parameters<typeof documentFacts>[1]) =>
  documentFacts(locale, document, (language) => siteWords(locale).terms(`language.${language}`)).replace(/\s/g, " ");

test.each<[Locale, string]>([
  ["en", "PDF, 214 kB, English"],
  ["de", "PDF, 214 kB, Englisch"],
  ["fr", "PDF, 214 ko, anglais"],
])("in %s a document is %s", (locale, words) => {
  expect(facts(locale, { format: "pdf", size: 214_000, language: "en" })).toBe(words);
});

test("Arabic has its own comma", () => {
  expect(facts("ar", { format: "pdf", size: 0, language: "en" })).toBe("PDF، الإنجليزية");
});

test("what is not known is left out", () => {
  expect(facts("en", { format: "", size: 0, language: "" })).toBe("");
  expect(facts("en", { format: "docx", size: 0, language: "" })).toBe("Word");
});

test.each([
  [400, "1 kB"],
  [999_400, "999 kB"],
  [1_400_000, "1.4 MB"],
  [25_000_000, "25 MB"],
])("%i bytes are %s", (bytes, size) => expect(fileSize("en", bytes).replace(/\s/g, " ")).toBe(size));
