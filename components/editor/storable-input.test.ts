import { history, undo } from "@tiptap/pm/history";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { parseBody } from "#richtext/body.ts";
import { bodySchema } from "#richtext/schema.ts";
import { bold, doc, p } from "#test/bodies.ts";
import { storableInput } from "./storable-input.ts";

function editing(...blocks: Parameters<typeof doc>): EditorState {
  return EditorState.create({ doc: bodySchema.nodeFromJSON(doc(...blocks)), plugins: [history(), storableInput()] });
}

const bodyOf = (state: EditorState) => parseBody(JSON.parse(JSON.stringify(state.doc.toJSON())));

test("what the server would refuse never stays in the text, and the cursor stays behind what was typed", () => {
  const before = editing(p("one ", bold("two")));
  const state = before.apply(before.tr.insertText("a\tb\u0000\ud83dc\ufffe", 3));
  expect(state.doc.textContent).toBe("ona bce two");
  expect(bodyOf(state)).toMatchObject({ ok: true });
  const typing = before.apply(before.tr.setSelection(TextSelection.create(before.doc, 3)));
  const typed = typing.apply(typing.tr.insertText("\u0000x"));
  expect(typed.selection.from).toBe(4);
});

test("a text node of nothing else goes", () => {
  const state = editing(p());
  expect(bodyOf(state.apply(state.tr.insertText("\u0007", 1)))).toEqual({
    ok: true,
    value: doc({ type: "paragraph" }),
  });
});

test("one step back takes it all", () => {
  const before = editing(p("one"));
  let state = before.apply(before.tr.insertText("\t\t", 1));
  undo(state, (tr) => {
    state = state.apply(tr);
  });
  expect(state.doc.eq(before.doc)).toBe(true);
});
