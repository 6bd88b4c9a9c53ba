import type { Editor } from "@tiptap/react";
import { useEffect } from "react";

/** A closed dialog or menu gives the focus back to what opened it, in the frames after it has gone. */
const frames = 4;

/** Goes on in the text when a dialog about it closes, also where a tool of the toolbar opened it. */
export function useReturnToText(editor: Editor, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    return () => returnToText(editor);
  }, [editor, isOpen]);
}

/** Goes on in the text after what stands open over it has closed. */
export function returnToText(editor: Editor): void {
  afterFrames(frames, () => !editor.isDestroyed && isOnTool() && editor.view.focus());
}

/** Or nowhere; a block that was put in may have taken the focus into a field of its own. */
function isOnTool(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.closest('[role="toolbar"]') !== null;
}

function afterFrames(count: number, act: () => void): void {
  requestAnimationFrame(() => (count > 1 ? afterFrames(count - 1, act) : act()));
}
