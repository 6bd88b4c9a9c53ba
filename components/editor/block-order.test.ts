import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { bodySchema } from "#richtext/schema.ts";
import { background, doc, image, p, statement, ul } from "#test/bodies.ts";
import { insertBlock, moveBlock, removeBlock } from "./block-order.ts";

const picture = bodySchema.nodeFromJSON(image());

function editing(body: BodyNode, at = 1): EditorState {
  const document = bodySchema.nodeFromJSON(body);
  return EditorState.create({ doc: document, selection: TextSelection.create(document, at) });
}

function shape(tr: Transaction | undefined): string[] | undefined {
  tr?.doc.check();
  const named = (node: Transaction["doc"]): string =>
    ["background", "notesToEditors"].includes(node.type.name)
      ? `${node.type.name}[${node.content.content.map(named).join()}]`
      : `${node.type.name}:${node.textContent}`;
  return tr?.doc.content.content.map(named);
}

test("an image comes after the paragraph with the cursor, and is chosen", () => {
  const tr = insertBlock(editing(doc(p("one"), p("two")), 2), picture);
  expect(shape(tr)).toEqual(["paragraph:one", "image:", "paragraph:two"]);
  expect(tr.selection.toJSON()).toEqual({ type: "node", anchor: 5 });
});

test("it takes the place of an empty paragraph", () => {
  expect(shape(insertBlock(editing(doc(p("one"), p("")), 6), picture))).toEqual(["paragraph:one", "image:"]);
});

test("after a list or a statement, not inside", () => {
  expect(shape(insertBlock(editing(doc(ul("a", "b")), 3), picture))).toEqual(["bulletList:ab", "image:"]);
  expect(shape(insertBlock(editing(doc(statement("A", "B", p("said"))), 2), picture))).toEqual([
    "statement:said",
    "image:",
  ]);
});

test("inside the background where the cursor is there", () => {
  expect(shape(insertBlock(editing(doc(p("one"), background(p("why"))), 8), picture))).toEqual([
    "paragraph:one",
    "background[paragraph:why,image:]",
  ]);
});

test("it moves over its neighbours, but out of no section", () => {
  const state = editing(doc(p("one"), image(), p("two"), background(p("why"))));
  expect(shape(moveBlock(state, 5, -1))).toEqual([
    "image:",
    "paragraph:one",
    "paragraph:two",
    "background[paragraph:why]",
  ]);
  expect(shape(moveBlock(state, 5, 1))).toEqual([
    "paragraph:one",
    "paragraph:two",
    "image:",
    "background[paragraph:why]",
  ]);
  const last = editing(doc(p("one"), image(), background(p("why"))));
  expect(moveBlock(last, 5, 1)).toBeUndefined();
  expect(moveBlock(editing(doc(image(), p("one")), 2), 0, -1)).toBeUndefined();
});

test("taken out, it leaves a paragraph where nothing else is", () => {
  expect(shape(removeBlock(editing(doc(p("one"), image())), 5))).toEqual(["paragraph:one"]);
  const alone = bodySchema.nodeFromJSON(doc(image()));
  expect(shape(removeBlock(EditorState.create({ doc: alone }), 0))).toEqual(["paragraph:"]);
});
