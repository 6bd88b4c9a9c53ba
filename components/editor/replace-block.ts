import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import type { BodyNode } from "#domain/release.ts";
import { blockPosition } from "./focus-block.ts";

/**
 * Puts another block in the place of one, as one step to undo; the block keeps its id. Null takes it away.
 *
 * @param index - counts blocks in document order, as block ids do
 */
export function replaceBlock(editor: Editor, index: number, replacement: BodyNode | null): void {
  const position = blockPosition(editor, index);
  const block = position === undefined ? null : editor.state.doc.nodeAt(position);
  if (position === undefined || !block) return;
  const { schema } = editor.state;
  const tr = closeHistory(editor.state.tr);
  if (replacement === null) tr.delete(position, position + block.nodeSize);
  else {
    const { id } = block.attrs;
    const attrs = id === undefined ? replacement.attrs : { ...replacement.attrs, id };
    tr.replaceWith(position, position + block.nodeSize, schema.nodeFromJSON({ ...replacement, attrs }));
  }
  editor.view.dispatch(tr.scrollIntoView());
}
