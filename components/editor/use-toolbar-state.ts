import type { Editor } from "@tiptap/react";
import { useEffect, useState } from "react";
import { toolbarState } from "./toolbar-state.ts";

/** What the tools say about where the cursor stands. A key is on the screen before they look at what it did. */
export function useToolbarState(editor: Editor): ReturnType<typeof toolbarState> {
  const [shown, setShown] = useState(() => toolbarState(editor));
  useEffect(() => {
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      frame = 0;
      if (editor.isDestroyed) return;
      const now = toolbarState(editor);
      setShown((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    const follow = () => {
      frame ||= requestAnimationFrame(() => {
        timer = setTimeout(look);
      });
    };
    follow();
    editor.on("transaction", follow);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      editor.off("transaction", follow);
    };
  }, [editor]);
  return shown;
}
