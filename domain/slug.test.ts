import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test("a slug keeps the script of its page", () => {
  expect(slugOf("Außenministerin Marandt eröffnet Hafenkonferenz")).toBe(
    "außenministerin-marandt-eröffnet-hafenkonferenz",
  );
  expect(slugOf("L’Union européenne s’engage : 3 mesures")).toBe("l-union-européenne-s-engage-3-mesures");
  expect(slugOf("وزيرة الخارجية تفتتح مؤتمر الميناء")).toBe("وزيرة-الخارجية-تفتتح-مؤتمر-الميناء");
  expect(slugOf("Außen·ministerium: Was wir tun")).toBe("außen-ministerium-was-wir-tun");
});

test("a slug is cut at a word", () => {
  const slug = slugOf(`${"word ".repeat(15)}indivisible`);
  expect(slug).toBe("word-".repeat(15).slice(0, -1));
});

test("only a first word longer than the slug is cut inside", () => {
  expect(slugOf("a".repeat(99))).toBe("a".repeat(80));
});

test("invisible characters do not divide words", () => {
  expect(slugOf("Hafen\u00ADkonferenz")).toBe("hafenkonferenz");
});

test("a text without letters and digits has a slug too", () => {
  expect(slugOf("… – !")).toBe("0");
});

test("every slug is composed letters and digits in lower case, joined by single hyphens, at most 80 characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (headline) => {
      const slug = slugOf(headline);
      expect(slug).toMatch(/^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(-[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*$/u);
      expect([...slug].length).toBeLessThanOrEqual(80);
      expect(slug.normalize("NFC")).toBe(slug);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});

test("no word of the headline is cut, changed or reordered", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcäéжعم0"), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (words) => {
      const kept = slugOf(words.join(" ")).split("-");
      expect(words.map((word) => word.normalize("NFC")).slice(0, kept.length)).toEqual(kept);
    }),
  );
});
