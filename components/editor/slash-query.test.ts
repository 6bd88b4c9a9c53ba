import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { bodySchema } from "#richtext/schema.ts";
import { bold, doc, h, p, ul } from "#test/bodies.ts";
import { answers, slashQuery } from "./slash-query.ts";

function stateAt(body: BodyNode, position: number): EditorState {
  const document = bodySchema.nodeFromJSON(body);
  return EditorState.create({ doc: document, selection: TextSelection.create(document, position) });
}

test.each([
  ["/", ""],
  ["/stat", "stat"],
  ["/notes to", "notes to"],
  ["/erkl\u00e4", "erkl\u00e4"],
  ["/\u0628\u064a", "\u0628\u064a"],
])("%s searches for %j", (text, words) => {
  expect(slashQuery(stateAt(doc(p(text)), 1 + text.length))).toEqual({ from: 1, to: 1 + text.length, words });
});

test.each<[string, BodyNode, number]>([
  ["an empty paragraph", doc(p()), 1],
  ["a slash in a sentence", doc(p("and/or")), 5],
  ["a path", doc(p("/en/news")), 9],
  ["two spaces", doc(p("/a  b")), 6],
  ["a cursor before the end", doc(p("/ab")), 2],
  ["a heading", doc(h(2, "/")), 2],
])("%s searches for nothing", (_, body, position) => expect(slashQuery(stateAt(body, position))).toBeNull());

test("within a list it searches too", () => {
  expect(slashQuery(stateAt(doc(ul("/")), 4))).toMatchObject({ from: 3, words: "" });
});

test("bold words after the slash are words", () => {
  expect(slashQuery(stateAt(doc(p("/", bold("a"))), 3))).toMatchObject({ words: "a" });
});

test.each([
  ["Erkl\u00e4rung", "erkla", true],
  ["Erkl\u00e4rung", "rung", false],
  ["Notes to editors", "edit", true],
  ["Notes to editors", "", true],
  ["\u00dcberschrift", "u", true],
])("%s is found by %j: %s", (names, words, isFound) => expect(answers(names, words)).toBe(isFound));
