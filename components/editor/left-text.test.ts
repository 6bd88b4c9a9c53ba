import { EditorState } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { bodySchema } from "#richtext/schema.ts";
import { doc, p } from "#test/bodies.ts";
import { isAsLeft, type SearchedField } from "./left-text.ts";

const state = EditorState.create({ doc: bodySchema.nodeFromJSON(doc(p("harbour"))) });
const fields: SearchedField[] = [
  { name: "headline", text: "Harbour" },
  { name: "lead", text: "The harbour" },
];
const left = { fields, document: state.doc };

test("a replacement can be taken back while fields and document are what it left", () => {
  expect(isAsLeft(left, structuredClone(fields), state.doc)).toBe(true);
  const moved = state.apply(state.tr.setMeta("find", {}));
  expect(isAsLeft(left, fields, moved.doc)).toBe(true);
});

test("not after somebody typed in a field or in the document, also where the same letters stand there again", () => {
  expect(
    isAsLeft(
      left,
      [
        { name: "headline", text: "Harbour!" },
        { name: "lead", text: "The harbour" },
      ],
      state.doc,
    ),
  ).toBe(false);
  const typed = state.apply(state.tr.insertText("!", 1));
  expect(isAsLeft(left, fields, typed.doc)).toBe(false);
  expect(isAsLeft(left, fields, typed.apply(typed.tr.delete(1, 2)).doc)).toBe(false);
});
