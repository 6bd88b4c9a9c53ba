import type { Editor } from "@tiptap/react";
import { isBlockType } from "#richtext/schema.ts";

/** Puts the cursor into a block, or into the first field of one without text, and brings it into view; `index` counts blocks in document order, as block ids do. */
export function focusBlock(editor: Editor, index: number): void {
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
  if (position === undefined) return;
  if (editor.state.doc.nodeAt(position)?.isAtom) {
    editor.chain().setNodeSelection(position).scrollIntoView().run();
    const view = editor.view.nodeDOM(position);
    if (view instanceof HTMLElement) view.querySelector<HTMLElement>("input, button")?.focus();
    return;
  }
  editor
    .chain()
    .focus(position + 1)
    .scrollIntoView()
    .run();
}
