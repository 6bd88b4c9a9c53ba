import { Slice } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { doc, p, ul } from "#test/bodies.ts";
import { bodySchema } from "../schema.ts";
import { ListDepth, listDepth } from "./list-depth.ts";

const three = bodySchema.nodeFromJSON(doc(ul([p("one"), ul([p("two"), ul("three")])])));
const two = bodySchema.nodeFromJSON(doc(ul([p("one"), ul("two")])));
const plugins = ListDepth.config.addProseMirrorPlugins?.call({} as never) ?? [];

test("levels are counted at the deepest place", () => {
  expect([two, three].map(listDepth)).toEqual([2, 3]);
});

test("a third level is not made, the second is", () => {
  const state = EditorState.create({ doc: bodySchema.nodeFromJSON(doc(p("a"))), plugins });
  const filled = (content: typeof two) =>
    state.applyTransaction(state.tr.replaceWith(0, state.doc.content.size, content.content));
  expect(listDepth(filled(two).state.doc)).toBe(2);
  expect(listDepth(filled(three).state.doc)).toBe(0);
});

test("a deeper list is pasted with its words on the second level", () => {
  const paste = plugins[0]?.props.transformPasted;
  const pasted = paste?.call(plugins[0] as never, new Slice(three.content, 0, 0), {} as never, false);
  expect(pasted?.content.toJSON()).toEqual([ul([p("one"), ul([p("two"), p("three")])])]);
});
