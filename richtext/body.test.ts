import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import {
  background,
  boilerplate,
  bold,
  doc,
  documentLink,
  h,
  image,
  isolate,
  link,
  notes,
  ol,
  p,
  passage,
  statement,
  still,
  table,
  ul,
  video,
} from "#test/bodies.ts";
import { emptyBody, longestBody, parseBody } from "./body.ts";
import { canonicalJson } from "./canonical.ts";
import { wordsHash } from "./hash.ts";

const whole = doc(
  p("Lead in, ", bold("bold"), " and ", link("the text of the agreement", "https://mfa.halvoria.example/a.pdf"), "."),
  h(2, "What was agreed"),
  p("The ", passage("Journal officiel", "fr"), " names ", isolate("A-320/7"), "."),
  ul("Lifeboats", [p("Radio"), ol(3, "Channels")]),
  statement("Ilse Marandt", "Foreign Minister", p("We keep our word.", { type: "hardBreak" }, "Always.")),
  table("Ferries by year", ["Year", "Ferries"], ["2025", "14"]),
  video("https://vimeo.com/123456789", "Signing in Lindmar", "https://mfa.halvoria.example/words"),
  image(),
  background(p("Both countries border the sea."), image({ altAnswer: "decorative", alt: "" })),
  notes(ul("Photographs are available."), documentLink()),
  boilerplate(p("The ministry serves.")),
);

test("a body with every node and mark is stored as it is", () => {
  expect(parseBody(whole)).toEqual({ ok: true, value: whole });
});

test("a link says nothing of the language of its target as if it had never been able to", () => {
  const linked = (attrs: Record<string, string | null>) =>
    doc(p({ type: "text", text: "the agreement", marks: [{ type: "link", attrs: { href: "/a", ...attrs } }] }));
  expect(parseBody(linked({ hreflang: null }))).toEqual({ ok: true, value: linked({}) });
  expect(parseBody(linked({ hreflang: "fr" }))).toEqual({ ok: true, value: linked({ hreflang: "fr" }) });
});

test("a video without a still keeps the hash that it had before there were stills", () => {
  const before = doc(video("https://vimeo.com/123456789", "Signing", "https://mfa.halvoria.example/words"));
  const none = Object.fromEntries(Object.keys(still).map((name) => [name, null]));
  for (const same of [
    before,
    doc({ ...before.content?.[0], type: "video", attrs: { ...before.content?.[0]?.attrs, ...none } }),
  ]) {
    const parsed = parseBody(same);
    expect(parsed).toEqual({ ok: true, value: before });
    if (parsed.ok)
      expect(wordsHash(canonicalJson(parsed.value), "")).toBe(
        "8eafd5f63ef43f41f831a14085b5df3c4808413f6dfae689787847b8b4d2bdaa",
      );
  }
});

test("what else says null keeps it: it is part of hashes that were signed", () => {
  const cells = doc(table("Ferries", ["Year"], ["2025"]));
  const parsed = parseBody(cells);
  expect(parsed).toEqual({ ok: true, value: cells });
  expect(JSON.stringify(parsed)).toContain('"colwidth":null');
});

test("a video has a whole still or none", () => {
  const withStill = (attrs: Record<string, unknown>) =>
    parseBody(doc(video("https://vimeo.com/123456789", "Signing", "", attrs as BodyNode["attrs"])));
  expect(withStill(still)).toEqual({
    ok: true,
    value: doc(video("https://vimeo.com/123456789", "Signing", "", still)),
  });
  for (const name of Object.keys(still)) {
    expect(withStill({ ...still, [name]: null })).toMatchObject({ refusal: { code: "body_invalid" } });
  }
  expect(withStill({ ...still, media: "x" })).toMatchObject({ refusal: { code: "body_invalid" } });
  expect(withStill({ ...still, alt: "x" })).toMatchObject({ refusal: { code: "body_invalid" } });
});

test("an empty body is valid", () => {
  expect(parseBody(emptyBody()).ok).toBe(true);
});

test("neighbouring pieces are joined, marks ordered and text brought to NFC, so one text has one form", () => {
  const pieces = doc({
    type: "paragraph",
    content: [
      { type: "text", text: "Mu\u0308n" },
      { type: "text", text: "ze", marks: [] },
      { type: "text", text: "!", marks: [{ type: "italic" }, { type: "bold" }] },
    ],
  });
  expect(parseBody(pieces)).toEqual({
    ok: true,
    value: doc({
      type: "paragraph",
      content: [
        { type: "text", text: "M\u00fcnze" },
        { type: "text", text: "!", marks: [{ type: "bold" }, { type: "italic" }] },
      ],
    }),
  });
});

test.each<[string, unknown]>([
  ["nothing", null],
  ["text", "Hello"],
  ["a list", [whole]],
  ["a paragraph outside a document", p("a")],
  ["a document without blocks", doc()],
  ["an unknown node", doc({ type: "iframe" })],
  ["an image of nothing", doc({ type: "image" })],
  ["an image elsewhere", doc(image({ media: "https://evil.example/x.png" }))],
  ["an image without the hash of its bytes", doc(image({ hash: "" }))],
  ["an image with its own address", doc(image({ src: "/x.png" }))],
  ["an image as wide as nothing", doc(image({ width: 0 }))],
  ["a focal point outside", doc(image({ focusX: 101 }))],
  ["a fourth answer", doc(image({ altAnswer: "later" }))],
  ["a description on two lines", doc(image({ alt: "a\u2028b" }))],
  ["a script as document", doc(documentLink({ href: "javascript:alert(1)" }))],
  ["a document in an unknown language", doc(documentLink({ language: "xx" }))],
  ["words in an image", doc({ ...image(), content: [p("a")] })],
  ["an inherited name as node", doc({ type: "constructor" })],
  ["an unknown mark", doc(p({ type: "text", text: "a", marks: [{ type: "underline" }] }))],
  ["the same mark twice", doc(p({ type: "text", text: "a", marks: [{ type: "bold" }, { type: "bold" }] }))],
  ["an unknown member", doc({ ...p("a"), html: "<b>" } as never)],
  ["an unknown attribute of a node", doc({ ...p("a"), attrs: { textAlign: "left" } })],
  ["a block id, which stored text has not", doc({ ...p("a"), attrs: { id: "x" } })],
  [
    "an unknown attribute of a mark",
    doc(p({ type: "text", text: "a", marks: [{ type: "link", attrs: { href: "/a", target: "_blank" } }] })),
  ],
  ["a table without rows", doc({ type: "table", attrs: { caption: "a" } })],
  ["a table with rows of two lengths", doc(table("a", ["b", "c"], ["d"]))],
  ["notes after the boilerplate", doc(p("a"), boilerplate(p("b")), notes(p("c")))],
  ["a table in the background", doc(p("a"), background(table("a", ["b"])))],
  ["a video elsewhere", doc(video("https://video.example/1", "a", ""))],
  ["a video with a start and a list", doc(video("https://www.youtube.com/watch?v=aB3-_dEfGh1&t=1", "a", ""))],
  ["a transcript that is a script", doc(video("", "a", "javascript:alert(1)"))],
  ["a caption of two lines", doc(table("a\nb", ["c"]))],
  ["merged cells", doc(withCell({ colspan: 2, rowspan: 1, colwidth: null }))],
  ["a cell with a width", doc(withCell({ colspan: 1, rowspan: 1, colwidth: 90 }))],
  ["a passage in no language", doc(p(passage("a", "french")))],
  ["a passage that does not say its language", doc(p({ type: "text", text: "a", marks: [{ type: "language" }] }))],
  [
    "a passage in two languages",
    doc(
      p({
        type: "text",
        text: "a",
        marks: [
          { type: "language", attrs: { lang: "fr" } },
          { type: "language", attrs: { lang: "de" } },
        ],
      }),
    ),
  ],
  [
    "a link to a page in no language",
    doc(p({ type: "text", text: "a", marks: [{ type: "link", attrs: { href: "/a", hreflang: "x" } }] })),
  ],
  ["an attribute that is an object", doc({ type: "statement", attrs: { speaker: {} as never }, content: [p("a")] })],
  ["h1", doc({ type: "heading", attrs: { level: 1 }, content: [{ type: "text", text: "a" }] })],
  ["a level in letters", doc({ type: "heading", attrs: { level: "2" }, content: [{ type: "text", text: "a" }] })],
  ["bold in a heading", doc({ type: "heading", attrs: { level: 2 }, content: [bold("a")] })],
  ["a line break in a heading", doc({ type: "heading", attrs: { level: 2 }, content: [{ type: "hardBreak" }] })],
  ["a list from zero", doc(ol(0, "a"))],
  ["a list from a half", doc(ol(1.5, "a"))],
  ["an item outside a list", doc({ type: "listItem", content: [p("a")] })],
  ["an empty list", doc({ type: "bulletList" })],
  ["a statement in a statement", doc(statement("", "", statement("", "", p("a"))))],
  ["a statement without words", doc({ type: "statement", attrs: { speaker: "", office: "" } })],
  ["a heading in a statement", doc(statement("", "", h(2, "a")))],
  ["a heading in the background", doc(p("a"), background(h(2, "a")))],
  ["only background", doc(background(p("a")))],
  ["text after the background", doc(p("a"), background(p("b")), p("c"))],
  ["background after the notes", doc(p("a"), notes(p("b")), background(p("c")))],
  ["two backgrounds", doc(p("a"), background(p("b")), background(p("c")))],
  ["a speaker on two lines", doc(statement("A\nB", "", p("a")))],
  ["a speaker that is a number", doc({ type: "statement", attrs: { speaker: 1, office: "" }, content: [p("a")] })],
  ["an empty text", doc({ type: "paragraph", content: [{ type: "text", text: "" }] })],
  ["a text without text", doc({ type: "paragraph", content: [{ type: "text" }] })],
  ["a link without address", doc(p({ type: "text", text: "a", marks: [{ type: "link" }] }))],
  ["a link that runs a script", doc(p(link("a", "javascript:alert(1)")))],
  ["a link that runs a script behind a control character", doc(p(link("a", "java\u0000script:alert(1)")))],
  ["a link that runs a script behind an entity", doc(p(link("a", "java&#115;cript:alert(1)")))],
  ["a null character", doc(p("a\u0000b"))],
  ["half a character", doc(p("a\ud800b"))],
  ["a code point that is none", doc(p("a\uffffb"))],
])("%s is refused", (_name, json) => {
  expect(parseBody(json)).toMatchObject({ ok: false, refusal: { code: "body_invalid" } });
});

test("nesting without end is refused, not followed", () => {
  let deep = p("a");
  for (let depth = 0; depth < 50_000; depth++)
    deep = { type: "bulletList", content: [{ type: "listItem", content: [deep] }] };
  expect(parseBody(doc(deep))).toMatchObject({ refusal: { code: "body_invalid" } });
});

test("a third level of lists is refused", () => {
  const third = doc(ul([p("one"), ul([p("two"), ul("three")])]));
  expect(parseBody(third)).toEqual({ ok: false, refusal: { code: "body_lists_too_deep" } });
});

test("a text over the limit is refused with both numbers", () => {
  const long = doc(p("a".repeat(longestBody + 1)));
  expect(parseBody(long)).toEqual({
    ok: false,
    refusal: { code: "body_too_long", characters: longestBody + 1, longest: longestBody },
  });
});

function withCell(attrs: NonNullable<BodyNode["attrs"]>): BodyNode {
  const cell = { type: "tableCell", attrs, content: [p("b")] };
  return { type: "table", attrs: { caption: "a" }, content: [{ type: "tableRow", content: [cell] }] };
}
