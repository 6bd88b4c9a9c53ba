import type { Editor } from "@tiptap/core";
import { EditorState, type Plugin, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { bodySchema } from "#richtext/schema.ts";
import { doc, image, p } from "#test/bodies.ts";
import { MediaFiles, markPlace, putAtMark, unmarkPlace } from "./media-files.ts";

/** What of an editor these need, which has no page around it here. */
function editing(body: BodyNode, cursor = 1) {
  const document = bodySchema.nodeFromJSON(body);
  const plugins: Plugin[] =
    MediaFiles.config.addProseMirrorPlugins?.call({ storage: { onFiles: null } } as never) ?? [];
  const editor = {
    isEditable: true,
    schema: bodySchema,
    state: EditorState.create({ doc: document, selection: TextSelection.create(document, cursor), plugins }),
    view: {
      get state() {
        return editor.state;
      },
      dispatch(tr: Transaction) {
        editor.state = editor.state.apply(tr);
      },
    },
  };
  return { editor, asEditor: editor as unknown as Editor, view: editor.view as unknown as EditorView };
}

const named = (caption: string) => image({ caption });

function order({ state }: { state: EditorState }): string[] {
  return state.doc.content.content.map((node) => node.attrs.caption ?? node.textContent);
}

test.each([
  ["as they were marked", ["1", "2", "3"]],
  ["the other way round", ["3", "2", "1"]],
  ["in any order", ["2", "3", "1"]],
])("pictures of one place stand in the order of their marks, whether they arrive %s", (_, arrivals) => {
  for (const at of [4, 5]) {
    const { editor, asEditor, view } = editing(doc(p("one"), p("two")), 8);
    for (const id of ["1", "2", "3"]) markPlace(view, id, at, "on its way");
    for (const id of arrivals) {
      expect(putAtMark(asEditor, id, named(id))).toBe(true);
      unmarkPlace(view, id);
    }
    expect(order(editor)).toEqual(["one", "1", "2", "3", "two"]);
    expect(editor.state.selection.$head.parent.textContent).toBe("two");
  }
});

test("they take the place of an empty paragraph together", () => {
  for (const arrivals of [
    ["1", "2"],
    ["2", "1"],
  ]) {
    const { editor, asEditor, view } = editing(doc(p("one"), p(), p("two")));
    for (const id of ["1", "2"]) markPlace(view, id, 6, "on its way");
    for (const id of arrivals) putAtMark(asEditor, id, named(id));
    expect(order(editor)).toEqual(["one", "1", "2", "two"]);
  }
});

test("what nobody waits for any more is not put in, and nothing while somebody else writes", () => {
  const { editor, asEditor, view } = editing(doc(p("one"), p("two")));
  markPlace(view, "1", 4, "on its way");
  view.dispatch(editor.state.tr.delete(0, 5));
  expect([putAtMark(asEditor, "1", named("1")), order(editor)]).toEqual([true, ["two"]]);

  markPlace(view, "2", 4, "on its way");
  editor.isEditable = false;
  expect([putAtMark(asEditor, "2", named("2")), order(editor)]).toEqual([false, ["two"]]);
});
