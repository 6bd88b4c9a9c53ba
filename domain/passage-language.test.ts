import { expect, test } from "vitest";
import { directionOf, isPassageLanguage, passageLanguage } from "./passage-language.ts";

test.each(["de", "fr", "ar", "gsw", "zh-Hant", "en-GB", "es-419", "sr-Latn-RS", "de-simple", "de-1996"])(
  "a passage may be in %s",
  (language) => expect(isPassageLanguage(language)).toBe(true),
);

test.each([
  "",
  "d",
  "DE",
  "english",
  "en_GB",
  "en-gb",
  "x-klingon",
  "de-u-co-phonebk",
  "en-x-secret",
  "en ",
  'en" onclick="x',
  `de${"-abcdefgh".repeat(5)}`,
])("a passage is in no language called %j", (language) => expect(isPassageLanguage(language)).toBe(false));

test.each([
  ["FR", "fr"],
  [" pt_br ", "pt-BR"],
  ["zh-hant-tw", "zh-Hant-TW"],
  ["iw", "he"],
])("%j is stored as %s", (typed, stored) => expect(passageLanguage(typed)).toBe(stored));

test.each(["", "not a language", "-", "en-x-private", "i-klingon-no", "de-u-co-phonebk"])(
  "%j is stored as nothing",
  (typed) => expect(passageLanguage(typed)).toBeUndefined(),
);

test.each([
  ["ar", "rtl"],
  ["fa-IR", "rtl"],
  ["he", "rtl"],
  ["az-Arab", "rtl"],
  ["ar-Latn", "ltr"],
  ["zh-Hant", "ltr"],
  ["de-simple", "ltr"],
])("%s is written %s", (language, direction) => expect(directionOf(language)).toBe(direction));
