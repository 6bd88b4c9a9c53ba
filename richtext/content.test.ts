import { expect, test } from "vitest";
import { content } from "#test/bodies.ts";
import { parseContent } from "./content.ts";

test("content is stored as it is", () => {
  expect(parseContent(content())).toEqual({ ok: true, value: content() });
});

test.each<[string, unknown]>([
  ["no object", []],
  ["an unknown member", { ...content(), title: "second title" }],
  ["another schema", { ...content(), schema: 2 }],
  ["an unknown locale", { ...content(), locale: "es" }],
  ["a missing field", { ...content(), lead: undefined }],
  ["a null character", { ...content(), headline: "a\u0000" }],
  ["half a character", { ...content(), place: "\udc00" }],
])("%s is refused", (_name, json) => {
  expect(parseContent(json)).toMatchObject({ ok: false, refusal: { code: "content_invalid" } });
});

test("a field over its limit is refused by name", () => {
  expect(parseContent(content({ place: "a".repeat(121) }))).toEqual({
    ok: false,
    refusal: { code: "field_too_long", field: "place", longest: 120 },
  });
});

test("a body that does not fit is refused with the body's own reason", () => {
  expect(parseContent(content({ body: { type: "doc" } }))).toMatchObject({ refusal: { code: "body_invalid" } });
});
