import { expect, test } from "vitest";
import { checkLegalText } from "./check-legal-text.ts";
import { writeLegalText } from "./legal-text.ts";
import type { Person } from "./person.ts";
import type { TextBlock } from "./text-block.ts";

const edda: Person = { id: "edda", name: "Edda", roles: ["admin"], translates: [], signOffRoles: [] };
const office = { locales: ["en", "fr"] } as const;
const english = "This website sets no cookies and loads nothing from anybody else while you read it.";
const french = "Ce site ne dépose aucun cookie et ne charge rien d’autre pendant que vous le lisez.";

const block = (given: Partial<TextBlock>): TextBlock => ({
  index: 0,
  kind: "paragraph",
  section: "body",
  text: "",
  level: null,
  links: [],
  attribution: null,
  table: null,
  video: null,
  ownText: given.ownText ?? given.text ?? "",
  image: null,
  media: null,
  ...given,
});
const heading = (given: Partial<TextBlock>) => block({ kind: "heading", level: 2, ...given });
const written = (...blocks: TextBlock[]) => ({ locale: "en", seen: 3, blocks }) as const;
const write = (text: Parameters<typeof writeLegalText>[3], admin = edda) =>
  writeLegalText(admin, { locales: [...office.locales] }, 3, text);

test("an admin puts a text in the place of the one they have read", () => {
  expect(write(written(heading({ text: "Cookies" }), block({ index: 1, text: english })))).toEqual({
    ok: true,
    value: { version: 4, isWritten: true },
  });
});

test("a text without words takes the page's text away", () => {
  expect(write(written(block({ text: " " }), heading({ index: 1 })))).toEqual({
    ok: true,
    value: { version: 4, isWritten: false },
  });
});

test("nobody else writes what the law asks of the office", () => {
  expect(write(written(block({ text: english })), { ...edda, roles: ["author", "approver"] })).toEqual({
    ok: false,
    refusal: { code: "not_an_admin" },
  });
});

test("no text is written in a language that the site does not offer", () => {
  expect(write({ ...written(block({ text: "النص" })), locale: "ar" })).toEqual({
    ok: false,
    refusal: { code: "locale_not_offered", locale: "ar" },
  });
});

test("nobody overwrites a text that they have not seen", () => {
  expect(write({ ...written(block({ text: english })), seen: 2 })).toEqual({
    ok: false,
    refusal: { code: "legal_text_changed", version: 3 },
  });
});

test.each(["statement", "background", "notes_to_editors"] as const)("a %s belongs into a release", (kind) => {
  expect(write(written(block({ text: english }), block({ kind, index: 1 })))).toMatchObject({
    refusal: { code: "legal_text_sectioned" },
  });
});

test("a French text does not get into the English page", () => {
  expect(write(written(block({ text: french })))).toMatchObject({ refusal: { code: "legal_text_stopped" } });
  expect(write({ ...written(block({ text: french })), locale: "fr" })).toMatchObject({ ok: true });
});

test("the checks speak in the order of the text; warnings stop nobody", () => {
  const twice = [
    block({ index: 2, text: english, links: [{ text: "the form", href: "https://a.example" }] }),
    block({ index: 3, text: english, links: [{ text: "the form", href: "https://b.example" }] }),
  ];
  const blocks = [heading({ text: "A", level: 3 }), block({ index: 1, text: french }), ...twice];
  expect(checkLegalText({ blocks, locale: "en" }).map(({ code }) => code)).toEqual([
    "heading_order",
    "wrong_language",
    "link_text_twice",
  ]);
  expect(write(written(...twice)).ok).toBe(true);
});

test("what cannot be seen is found", () => {
  const blocks = [block({ text: `${english}\u202e`, links: [{ text: "here", href: "/x%E2%80%AE" }] })];
  expect(checkLegalText({ blocks, locale: "en" }).map(({ code }) => code)).toEqual([
    "link_text_vague",
    "direction_override_in_text",
    "link_hides_characters",
  ]);
});
