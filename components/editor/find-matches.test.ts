import { expect, test } from "vitest";
import { matchesIn, type Search } from "./find-matches.ts";

const loose: Search = { words: "", isCaseExact: false, areSignsExact: false, isWholeWord: false };

function found(text: string, words: string, changes: Partial<Search> = {}): string[] {
  return matchesIn(text, { ...loose, words, ...changes }).map(({ from, to }) => text.slice(from, to));
}

test("case counts only when it is asked for", () => {
  expect(found("Ferry, ferry, FERRY", "ferry")).toEqual(["Ferry", "ferry", "FERRY"]);
  expect(found("Ferry, ferry, FERRY", "ferry", { isCaseExact: true })).toEqual(["ferry"]);
});

test("diacritics count only when they are asked for", () => {
  expect(found("Réunion, reunion, Re\u0301union", "reunion")).toEqual(["Réunion", "reunion", "Re\u0301union"]);
  expect(found("Réunion, reunion", "reunion", { areSignsExact: true })).toEqual(["reunion"]);
  expect(found("Réunion, reunion", "réunion")).toHaveLength(2);
});

test("Arabic is found with and without its vowel signs, hamza and lengthening", () => {
  const text = "وَقَّعَ الوزير أحمد الاتفـــاق";
  expect(found(text, "وقع")).toEqual(["وَقَّعَ"]);
  expect(found(text, "احمد")).toEqual(["أحمد"]);
  expect(found(text, "الاتفاق")).toEqual(["الاتفـــاق"]);
  expect(found(text, "وقع", { areSignsExact: true })).toEqual([]);
});

test("a space finds those that do not break, an apostrophe its printed form", () => {
  expect(found("31\u00a0Länder, 31\u202fLänder, l’accord", "31 l")).toEqual(["31\u00a0L", "31\u202fL"]);
  expect(found("l’accord", "l'acc")).toEqual(["l’acc"]);
});

test("a whole word ends where letters end, in any script", () => {
  expect(found("sea, seas, (sea) Übersee", "sea", { isWholeWord: true })).toEqual(["sea", "sea"]);
  expect(found("Übersee See", "see", { isWholeWord: true })).toEqual(["See"]);
  expect(found("والبحر البحر", "البحر", { isWholeWord: true })).toEqual(["البحر"]);
  expect(found("𝒳sea sea", "sea", { isWholeWord: true })).toEqual(["sea"]);
});

test("matches do not overlap, and places stay right after letters that change their length", () => {
  expect(matchesIn("aaaa", { ...loose, words: "aa" })).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 4 },
  ]);
  expect(found("İstanbul and ﬁsh 👩‍🚀 fish", "fish")).toEqual(["fish"]);
  expect(found("İstanbul", "tan")).toEqual(["tan"]);
});

test.each(["", "\u0640", "\u200e"])("%j finds nothing", (words) => expect(found("text \u200e", words)).toEqual([]));

test("signs of patterns are letters like any other", () => {
  expect(found("a.b (a+b) [ab]", "a.b")).toEqual(["a.b"]);
  expect(found("a.b (a+b) [ab]", "(a+b)")).toEqual(["(a+b)"]);
});
