import { expect, test } from "vitest";
import { locales } from "#domain/locale.ts";
import { alternateLinks } from "./alternate-links.ts";

const origin = "https://mfa.halvoria.example";
const paths = { de: "/de/x", en: "/en/x", "de-simple": "/leichte-sprache/x" };

test("a page names itself, its siblings and where everybody else goes", () => {
  expect(alternateLinks(origin, "en", paths, "/de/x")).toEqual({
    de: `${origin}/de/x`,
    en: `${origin}/en/x`,
    "x-default": `${origin}/de/x`,
  });
});

test("the set is the same on all its pages", () => {
  expect(alternateLinks(origin, "de", paths, "/")).toEqual(alternateLinks(origin, "en", paths, "/"));
});

test("Easy Language is in no set and has none", () => {
  for (const locale of locales)
    expect(Object.keys(alternateLinks(origin, locale, paths, "/"))).not.toContain("de-simple");
  expect(alternateLinks(origin, "de-simple", paths, "/")).toEqual({});
});
