import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { content } from "#test/bodies.ts";
import { canonicalJson } from "./canonical.ts";
import { signOffHash, wordsHash } from "./hash.ts";

test("the hash is SHA-256 over the hashes of content, facts and text for journalists", () => {
  const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest();
  const journalists = sha256("salt and text").toString("hex");
  expect(signOffHash("{}", "[]")).toBe(sha256(Buffer.concat([sha256("{}"), sha256("[]")])).toString("hex"));
  expect(signOffHash("{}", "[]", journalists)).toBe(
    sha256(Buffer.concat([sha256("{}"), sha256("[]"), sha256("salt and text")])).toString("hex"),
  );
});

test("one changed character changes the hash", () => {
  const json = canonicalJson(content());
  fc.assert(
    fc.property(
      fc.nat(json.length - 1),
      fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }),
      (at, character) => {
        fc.pre(json[at] !== character);
        const changed = json.slice(0, at) + character + json.slice(at + 1);
        expect(signOffHash(changed, "{}")).not.toBe(signOffHash(json, "{}"));
      },
    ),
  );
});

test("what writers compare is the content, and with it what journalists alone are told", () => {
  const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest();
  expect(wordsHash("{}", "")).toBe(sha256("{}").toString("hex"));
  expect(wordsHash("{}", "The minister leaves by sea.")).toBe(
    sha256(Buffer.concat([sha256("{}"), sha256("The minister leaves by sea.")])).toString("hex"),
  );
});

test("text moved from content to facts changes the hash", () => {
  expect(signOffHash("ab", "c")).not.toBe(signOffHash("a", "bc"));
});
