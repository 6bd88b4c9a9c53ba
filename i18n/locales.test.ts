import { expect, test } from "vitest";
import { locales } from "#domain/locale.ts";
import { localeOfPrefix, localeProfiles, preferredLocale } from "#i18n/locales.ts";

test("every locale has a prefix of its own and is found by it", () => {
  for (const locale of locales) expect(localeOfPrefix(localeProfiles[locale].prefix)).toBe(locale);
});

test("the code of Easy Language is no prefix", () => {
  expect(localeOfPrefix("leichte-sprache")).toBe("de-simple");
  expect(localeOfPrefix("de-simple")).toBeUndefined();
  expect(localeOfPrefix("DE")).toBeUndefined();
});

test("only Arabic is written from right to left", () => {
  expect(locales.filter((locale) => localeProfiles[locale].dir === "rtl")).toEqual(["ar"]);
});

test("Easy Language stays out of hreflang", () => {
  expect(locales.filter((locale) => !localeProfiles[locale].inHreflang)).toEqual(["de-simple"]);
});

test.each([
  ["fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "fr"],
  ["en;q=0.5, ar;q=0.8", "ar"],
  ["es, pt;q=0.9", "de"],
  ["es, en-US;q=0.2", "en"],
  ["fr;q=0, en;q=0.1", "en"],
  ["de-simple", "de"],
  ["", "de"],
  [null, "de"],
  [";;;,,q=,=", "de"],
])("Accept-Language %s leads to %s", (header, locale) => {
  expect(preferredLocale(header, locales, "de")).toBe(locale);
});

test("a language that the office does not publish in is not chosen", () => {
  expect(preferredLocale("fr, en;q=0.5", ["de", "en"], "de")).toBe("en");
});
