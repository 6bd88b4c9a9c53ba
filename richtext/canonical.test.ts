import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical.ts";

/** RFC 8785, 3.2.3 and appendix B. */
test("members are sorted by UTF-16 units and numbers written as ECMAScript does", () => {
  expect(canonicalJson({ "\u20ac": 1, "\r": 2, "1": 3, "\ud83d\ude00": 4, "\u0080": 5, "\u00f6": 6 })).toBe(
    '{"\\r":2,"1":3,"\u0080":5,"\u00f6":6,"\u20ac":1,"\ud83d\ude00":4}',
  );
  expect(canonicalJson([1e30, 4.5, 0.002, 1e-27, -0])).toBe("[1e+30,4.5,0.002,1e-27,0]");
});

test("composed and decomposed spelling give one text", () => {
  expect(canonicalJson({ headline: "Mu\u0308nze" })).toBe(canonicalJson({ headline: "M\u00fcnze" }));
});

test("what JSON cannot hold throws", () => {
  expect(() => canonicalJson("\ud800")).toThrow();
  expect(() => canonicalJson(Number.NaN)).toThrow();
  expect(() => canonicalJson(undefined)).toThrow();
});

test("the order of members and a way through JSON change nothing, and the text means the same", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      fc.pre(JSON.stringify(value).isWellFormed());
      const canonical = canonicalJson(value);
      expect(canonicalJson(JSON.parse(canonical))).toBe(canonical);
      expect(canonicalJson(reversed(value))).toBe(canonical);
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
