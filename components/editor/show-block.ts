import type { EditorView } from "@tiptap/pm/view";

/** Brings a block that was just put in fully into view, once its frame has the size that it keeps. */
export function showBlock(view: EditorView, position: number): void {
  requestAnimationFrame(() => {
    const block = view.isDestroyed ? null : view.nodeDOM(position);
    if (block instanceof Element) block.scrollIntoView({ block: "nearest" });
  });
}
