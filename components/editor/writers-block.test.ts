import type { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { bodySchema } from "#richtext/schema.ts";
import { writersBlock } from "./writers-block.ts";

function text(...paragraphs: string[]): Node {
  const content = paragraphs.map((words) => ({ type: "paragraph", content: [{ type: "text", text: words }] }));
  return bodySchema.nodeFromJSON({ type: "doc", content });
}

/** The words of the block that bears a name, and the name. */
function marked(state: EditorState) {
  const [plugin] = state.plugins;
  const [found] = plugin?.getState(state).find() ?? [];
  return found && [state.doc.textBetween(found.from, found.to), found.type.attrs["data-writer"]];
}

function put(before: string[], after: string[], writer: string | null) {
  const state = EditorState.create({ doc: text(...before), plugins: [writersBlock()] });
  const transaction = state.tr
    .replaceWith(0, state.doc.content.size, text(...after).content)
    .setMeta("put", { writer });
  return state.apply(transaction);
}

test("the last block that somebody else's words changed bears their name", () => {
  expect(marked(put(["one", "two", "three"], ["one now", "two now", "three"], "Nora"))).toEqual(["two now", "Nora"]);
  expect(marked(put(["one"], ["one", "two"], "Nora"))).toEqual(["two", "Nora"]);
});

test("words of nobody in particular, and a text without change, bear none", () => {
  expect(marked(put(["one"], ["two"], null))).toBeUndefined();
  expect(marked(put(["one"], ["one"], "Nora"))).toBeUndefined();
});

test("the name stays at its block while this window's own text changes, and goes with the next words without one", () => {
  const state = put(["one", "two"], ["one", "two now"], "Nora");
  const typed = state.apply(state.tr.insertText("Before ", 1));
  expect(marked(typed)).toEqual(["two now", "Nora"]);
  const gone = typed.apply(typed.tr.insertText("x", 1).setMeta("put", { writer: null }));
  expect(marked(gone)).toBeUndefined();
});
