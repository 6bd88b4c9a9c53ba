import type { Editor } from "@tiptap/react";
import { useSyncExternalStore } from "react";

/** Whether this window writes the text: for what stands within it, which the editor does not draw anew when that changes. */
export function useIsEditable(editor: Editor): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const observer = new MutationObserver(onChange);
      observer.observe(editor.view.dom, { attributeFilter: ["contenteditable"] });
      return () => observer.disconnect();
    },
    () => editor.isEditable,
    () => editor.isEditable,
  );
}
