import { EditorState, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { expect, test } from "vitest";
import { bodySchema } from "#richtext/schema.ts";
import { doc, image, p } from "#test/bodies.ts";
import { pasteClipboard, pasteFile, pastePlainText } from "./paste-reader.ts";
import { pasteNews, pasteNewsPlugin } from "./paste-state.ts";
import { putBlock } from "./put-block.ts";

/** What of a view these need, which has no page around it here. */
function viewed() {
  const view = {
    editable: true,
    isDestroyed: false,
    state: EditorState.create({ doc: bodySchema.nodeFromJSON(doc(p("before"))), plugins: [pasteNewsPlugin()] }),
    dispatch(tr: Transaction) {
      view.state = view.state.apply(tr);
    },
  };
  return { view, asView: view as unknown as EditorView };
}

const file = new File(["From a file"], "notes.txt", { type: "text/plain" });
const noImages = () => true;

test("a file's text is put in while this window writes", async () => {
  const { view, asView } = viewed();
  await pasteFile(asView, file, noImages);
  expect(view.state.doc.textContent).toContain("From a file");
});

test("what is ready after another window has begun to write stays out, and that is said", async () => {
  const { view, asView } = viewed();
  const reading = pasteFile(asView, file, noImages);
  view.editable = false;
  await reading;
  expect(view.state.doc.textContent).toBe("before");
  expect(pasteNews(view.state)).toEqual({ kind: "notPut", name: "notes.txt" });

  pastePlainText(asView, "words");
  pasteClipboard(asView, { html: "<p>words</p>", text: "words" }, noImages);
  expect(view.state.doc.textContent).toBe("before");
  expect(pasteNews(view.state)).toEqual({ kind: "notPut", name: null });
});

test("a block is put in by the window that writes alone", () => {
  const { view, asView } = viewed();
  const put = (isEditable: boolean) =>
    putBlock({ isEditable, state: view.state, schema: bodySchema, view: asView }, image());
  expect([put(false), view.state.doc.childCount]).toEqual([false, 1]);
  expect([put(true), view.state.doc.childCount]).toEqual([true, 2]);
});
