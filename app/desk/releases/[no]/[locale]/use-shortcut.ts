import { useEffect } from "react";

/** Calls back on Ctrl or ⌘ with a key, anywhere in the window, in place of what the browser would do. */
export function useShortcut(key: string, act: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== key)
        return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [key, act]);
}
