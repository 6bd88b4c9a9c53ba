import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locales } from "#domain/locale.ts";

type Messages = { [key: string]: string | Messages };

const folder = new URL("./messages/", import.meta.url);
const site = Object.fromEntries(locales.map((locale) => [locale, flat(read(`site/${locale}.json`))]));
const terms = Object.fromEntries(locales.map((locale) => [locale, flat(read(`terms/${locale}.json`))]));
const english = site.en ?? {};

test.each(locales)("the site says everything in %s, and nothing else", (locale) => {
  expect(Object.keys(site[locale] ?? {}).sort()).toEqual(Object.keys(english).sort());
});

test.each(locales)("a sentence in %s has the facts of the English one", (locale) => {
  for (const [key, text] of Object.entries(site[locale] ?? {})) {
    expect([key, argumentsOf(text)]).toEqual([key, argumentsOf(english[key] ?? "")]);
  }
});

test.each(locales)("release types and languages have a name in %s", (locale) => {
  const wanted = Object.keys(terms.en ?? {}).filter((key) => /^(releaseTypes?|language|inLanguage)\./.test(key));
  expect(Object.keys(terms[locale] ?? {})).toEqual(expect.arrayContaining(wanted));
});

test("the desk's terms are the same in its two languages", () => {
  expect(Object.keys(terms.de ?? {}).sort()).toEqual(Object.keys(terms.en ?? {}).sort());
});

test("Arabic words are written in Arabic letters", () => {
  for (const [key, text] of Object.entries({ ...site.ar, ...terms.ar })) {
    const words = text.replace(/\{\w+, plural,|\b(zero|one|two|few|many|other)\b|\{\w+(, number)?\}|Atom/g, "");
    expect([key, words.match(/[A-Za-z]+/g)]).toEqual([key, null]);
  }
});

test("only Arabic words are written in Arabic letters", () => {
  for (const locale of locales.filter((other) => other !== "ar")) {
    expect(
      Object.values({ ...site[locale], ...terms[locale] }).filter((text) => /\p{Script=Arabic}/u.test(text)),
    ).toEqual([]);
  }
});

test("Easy Language shows the parts of a long word by a middle dot, never by a hyphen", () => {
  const known = /E-Mail|Atom-Feed/g;
  const words = Object.values({ ...site["de-simple"], ...terms["de-simple"] });
  expect(words.filter((text) => /\p{Ll}-\p{Lu}/u.test(text.replace(known, "")))).toEqual([]);
});

test("the parts of the messages are files per locale", () => {
  for (const part of ["site", "terms"]) {
    expect(readdirSync(new URL(`${part}/`, folder)).sort()).toEqual(locales.map((locale) => `${locale}.json`).sort());
  }
});

function read(path: string): Messages {
  return JSON.parse(readFileSync(new URL(path, folder), "utf8"));
}

function flat(messages: Messages, prefix = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value]] : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  );
}

function argumentsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = ""]) => name))].sort();
}
