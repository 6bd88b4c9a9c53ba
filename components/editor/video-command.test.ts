import { EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { bodySchema } from "#richtext/schema.ts";
import { doc, notes, p, table } from "#test/bodies.ts";
import { insertVideo } from "./video-command.ts";

function editing(body: BodyNode, at: number): EditorState {
  const document = bodySchema.nodeFromJSON(body);
  return EditorState.create({ doc: document, selection: TextSelection.create(document, at) });
}

function after(state: EditorState): EditorState {
  let next = state;
  insertVideo(state, (tr) => {
    next = state.apply(tr);
  });
  next.doc.check();
  return next;
}

const shape = (state: EditorState) => state.doc.children.map((node) => `${node.type.name}:${node.textContent}`);

test("a video stands behind the block with the cursor and is chosen, with somewhere to write on", () => {
  const state = after(editing(doc(p("One."), notes(p("N."))), 1));
  expect(shape(state)).toEqual(["paragraph:One.", "video:", "paragraph:", "notesToEditors:N."]);
  expect(state.selection).toBeInstanceOf(NodeSelection);
});

test("in an empty paragraph it takes its place", () => {
  expect(shape(after(editing(doc(p(""), p("Two.")), 1)))).toEqual(["video:", "paragraph:Two."]);
});

test("a table holds none", () => {
  expect(insertVideo(editing(doc(table("T", ["a"], ["b"])), 4))).toBe(false);
});
