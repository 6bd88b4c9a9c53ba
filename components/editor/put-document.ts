import type { Editor } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import type { BodyNode } from "#domain/release.ts";

const put = "put";

/** Shows a document that was not typed here: the editor takes it, and tells nobody that it changed. */
export function putDocument(editor: Editor, document: BodyNode): void {
  editor.chain().setMeta(put, true).setContent(document).run();
}

/** Whether a change was typed here, or a document put. */
export function isPut(transaction: Transaction): boolean {
  return transaction.getMeta(put) === true;
}
