import type { Editor } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import type { BodyNode } from "#domain/release.ts";

const put = "put";

/**
 * Shows a document that was not typed here: the editor takes it, and tells nobody that it changed.
 *
 * @param writer - name of who writes it elsewhere, to stand at the block that they changed
 */
export function putDocument(editor: Editor, document: BodyNode, writer: string | null): void {
  editor.chain().setMeta(put, { writer }).setContent(document).run();
}

/** Whether a document was put, or typed here; and who writes it, where somebody does. */
export function putBy(transaction: Transaction): { writer: string | null } | undefined {
  return transaction.getMeta(put);
}
