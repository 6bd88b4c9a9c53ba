import { expect, test } from "vitest";
import { masked, maskedPath } from "./masked.ts";

test.each([
  ['invalid input syntax for type uuid: "a secret"', "invalid input syntax for type uuid: …"],
  ['Invalid content for node doc: <paragraph("the minister resi', "Invalid content for node doc: <paragraph(…"],
  ["Unexpected token 'M', \"Ministers\"... is not valid JSON", "Unexpected token …"],
  ["Key (email)=(ada@example.org) already exists.", "Key (email)=(…) already exists."],
  ["it doesn't answer", "it doesn't answer"],
  ["one line\nparams: a secret", "one line"],
])("%s becomes %s", (sentence, kept) => {
  expect(masked(sentence)).toBe(kept);
});

test("of an address neither the query nor an address of mail is kept", () => {
  expect(maskedPath("/en/newsroom?search=secret")).toBe("/en/newsroom");
  expect(maskedPath("/en/ada@example.org/ada%40example.org/x")).toBe("/en/…/…/x");
  expect(maskedPath(`/${"x".repeat(1000)}`)).toHaveLength(200);
});
