import { type Command, EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { bodySchema } from "#richtext/schema.ts";
import { background, boilerplate, doc, notes, p } from "#test/bodies.ts";
import { boilerplatePlugin, toggleBoilerplate } from "./boilerplate.ts";
import { isInside, toggleSection } from "./editor-commands.ts";

function editing(body: BodyNode, at: number, standing = ["The ministry serves.", "Since 1861."]): EditorState {
  const document = bodySchema.nodeFromJSON(body);
  const plugins = [boilerplatePlugin(standing)];
  return EditorState.create({ doc: document, selection: TextSelection.create(document, at), plugins });
}

function after(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  next.doc.check();
  return next;
}

const shape = (state: EditorState) => state.doc.children.map((node) => `${node.type.name}:${node.textContent}`);

test("a copy of the standing text stands behind everything else, with the cursor in it", () => {
  const state = after(editing(doc(p("Text."), background(p("Why.")), notes(p("N."))), 1), toggleBoilerplate);
  expect(shape(state)).toEqual([
    "paragraph:Text.",
    "background:Why.",
    "notesToEditors:N.",
    "boilerplate:The ministry serves.Since 1861.",
  ]);
  expect(state.doc.lastChild?.childCount).toBe(2);
  expect(isInside(state, "boilerplate")).toBe(true);
});

test("the words of today take the place of an older copy", () => {
  const state = after(editing(doc(p("Text."), boilerplate(p("Once."))), 1), toggleBoilerplate);
  expect(shape(state)).toEqual(["paragraph:Text.", "boilerplate:The ministry serves.Since 1861."]);
});

test("from within, the section is taken apart", () => {
  const inside = after(editing(doc(p("Text.")), 1), toggleBoilerplate);
  expect(shape(after(inside, toggleBoilerplate))).toEqual([
    "paragraph:Text.",
    "paragraph:The ministry serves.",
    "paragraph:Since 1861.",
  ]);
});

test("an office that says nothing of itself has nothing to copy", () => {
  expect(toggleBoilerplate(editing(doc(p("Text.")), 1, []))).toBe(false);
});

test("background and notes begin before it", () => {
  const state = editing(doc(p("Text."), boilerplate(p("We."))), 1);
  const noted = after(state, toggleSection("notesToEditors"));
  expect(shape(after(noted, toggleSection("background")))).toEqual([
    "paragraph:Text.",
    "background:",
    "notesToEditors:",
    "boilerplate:We.",
  ]);
});
