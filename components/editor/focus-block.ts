import type { Editor } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { isBlockType } from "#richtext/schema.ts";

/**
 * Puts the cursor into a block, or into the first field of one without text, and brings it into view; or selects words
 * that stand in it.
 *
 * @param index - counts blocks in document order, as block ids do
 */
export function focusBlock(editor: Editor, index: number, words?: string): void {
  const position = blockPosition(editor, index);
  if (position === undefined) return;
  const block = editor.state.doc.nodeAt(position);
  if (block?.isAtom) {
    editor.chain().setNodeSelection(position).scrollIntoView().run();
    const view = editor.view.nodeDOM(position);
    if (view instanceof HTMLElement) view.querySelector<HTMLElement>("input, button")?.focus();
    return;
  }
  const start = words !== undefined && block ? positionOfWords(block, words) : -1;
  const from = position + 1 + Math.max(start, 0);
  const target = start < 0 || words === undefined ? from : { from, to: from + words.length };
  editor.chain().focus().setTextSelection(target).scrollIntoView().run();
}

/** Where a block stands in the document of an editor; undefined where there is none of this number. */
export function blockPosition(editor: Editor, index: number): number | undefined {
  let seen = -1;
  let position: number | undefined;
  editor.state.doc.descendants((node, offset) => {
    if (position !== undefined) return false;
    if (isBlockType(node.type.name)) {
      seen += 1;
      if (seen === index) position = offset;
    }
    return true;
  });
  return position;
}

/** From the start of a block's content, in which each node without text counts one; -1 where they don't stand. */
function positionOfWords(block: ProseMirrorNode, words: string): number {
  return block.textBetween(0, block.content.size, undefined, "\n").indexOf(words);
}
