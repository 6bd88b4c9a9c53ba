import type { Editor } from "@tiptap/react";
import { useEffect } from "react";

/** How long a dialog or menu may take to fade, in milliseconds; once it has, it gives the focus back to what opened it. */
const fading = 1000;
/** Frames in a row after which the focus is taken to stay in the text. */
const calm = 6;

/** Goes on in the text when a dialog about it closes, also where a tool of the toolbar opened it. */
export function useReturnToText(editor: Editor, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    return () => returnToText(editor);
  }, [editor, isOpen]);
}

/** Goes on in the text after what stands open over it has closed. */
export function returnToText(editor: Editor): void {
  const end = performance.now() + fading;
  let frames = 0;
  const look = () => {
    if (editor.isDestroyed || performance.now() > end) return;
    if (isOnTool()) editor.view.focus();
    frames = editor.view.hasFocus() ? frames + 1 : 0;
    if (frames < calm) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Or nowhere; a block that was put in may have taken the focus into a field of its own. */
function isOnTool(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.closest('[role="toolbar"]') !== null;
}
