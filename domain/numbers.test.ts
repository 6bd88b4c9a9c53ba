import { expect, test } from "vitest";
import type { Locale } from "./locale.ts";
import { numbersIn } from "./numbers.ts";

test.each<[Locale, string, string[][]]>([
  ["en", "12,500 tonnes, 3.2 per cent", [["12500"], ["3.2"]]],
  ["de", "12.500 Tonnen, 3,2 Prozent", [["12500"], ["3.2"]]],
  ["fr", "12 500 tonnes, 3,2 %", [["12500"], ["3.2"]]],
  ["fr", "12 500 tonnes", [["12500"]]],
  ["ar", "12500 طن، 3.2 في المئة", [["12500"], ["3.2"]]],
  ["ar", "١٢٬٥٠٠ طن و٣٫٢", [["12500"], ["3.2"]]],
  ["en", "1.4 million passengers", [["1.4", "1400000"]]],
  ["de", "1,4 Millionen Reisende", [["1.4", "1400000"]]],
  ["en", "Call +990 555 0144 at 10:30", [["9905550144"], ["10:30"]]],
  ["de", "Am 9. Februar um 9:00 Uhr", [["9"], ["9"]]],
  ["fr", "le 1er janvier à 8 h 30", [["1"], ["8:30"]]],
  ["de", "04.06.2026", [["4"], ["2026"]]],
  ["en", "2026-06-04", [["4"], ["2026"]]],
  ["en", "see https://mfa.halvoria.example/2026/17 or write to press7@mfa.example", []],
])("%s: the figures of %s", (locale, text, values) => {
  expect(numbersIn(text, locale).figures.map((figure) => figure.values)).toEqual(values);
});

test.each<[Locale, string, number]>([
  ["en", "twenty-one members", 21],
  ["en", "four hundred pages", 400],
  ["en", "at noon", 12],
  ["de", "einundzwanzig Mitglieder", 21],
  ["de", "zweimal im Jahr", 2],
  ["de", "rund viertausend Menschen", 4000],
  ["en", "about four thousand people", 4000],
  ["ar", "نحو أربعة آلاف شخص", 4],
  ["fr", "vingt et un membres", 21],
  ["fr", "quatre-vingt-dix ans", 90],
  ["ar", "أربعة عقود", 4],
  ["ar", "وخمسة أحفاد", 5],
  ["ar", "للسنوات الثلاث", 3],
  ["ar", "الطرف الحادي والأربعين", 41],
])("%s: %s may mean %i", (locale, text, value) => {
  expect(numbersIn(text, locale).values).toContain(String(value));
});

test("a number word is one with its thousand, and may be said as figures", () => {
  const said = (text: string, locale: Locale) => numbersIn(text, locale).words.map(({ values }) => values);
  expect(said("about four thousand people", "en")).toEqual([["4", "4000"]]);
  expect(said("six dogs and a hundred tents", "en")).toEqual([["6"]]);
});

test("figures in names count for nothing", () => {
  expect(numbersIn("level B2, order 6f28b001 and the G7", "en").figures).toEqual([]);
  expect(numbersIn("COVID-19", "en").figures.map(({ values }) => values)).toEqual([["19"]]);
});

test("months count beside a day or a year, in words or figures", () => {
  const months = (text: string, locale: Locale) => [...numbersIn(text, locale).months.keys()];
  expect(months("on 4 June 2026 and in May 2027", "en")).toEqual([6, 5]);
  expect(months("You may march on.", "en")).toEqual([]);
  expect(months("am 4. März", "de")).toEqual([3]);
  expect(months("04.06.2026", "de")).toEqual([6]);
  expect(months("في 4 يونيو 2026", "ar")).toEqual([6]);
});
