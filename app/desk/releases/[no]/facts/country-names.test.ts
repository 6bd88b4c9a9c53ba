import { expect, test } from "vitest";
import { countryNames } from "./country-names.ts";

test("lists countries once, in the order of the language", () => {
  const german = countryNames("de");
  expect(german.find(({ id }) => id === "GR")?.label).toBe("Griechenland");
  expect(german.findIndex(({ id }) => id === "AT")).toBeGreaterThan(german.findIndex(({ id }) => id === "AM"));
  expect(new Set(german.map(({ label }) => label)).size).toBe(german.length);
});

test("names no groups and no withdrawn countries", () => {
  const codes = countryNames("en").map(({ id }) => id);
  for (const code of ["EU", "UN", "ZZ", "DD", "SU", "YU", "UK", "XA"]) expect(codes).not.toContain(code);
  expect(codes.length).toBe(249);
});
