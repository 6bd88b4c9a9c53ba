import { type KeyboardEvent, useCallback } from "react";

/**
 * The keys that find and replace, wherever in the text or its fields somebody is: the browser's own search sees neither what
 * the fields hold nor knows what to replace.
 */
export function useFindKeys(onFind: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      const key = event.key.toLowerCase();
      const isReplace = (key === "h" && !event.altKey) || (event.code === "KeyF" && event.altKey); // ⌥F types a letter
      if (!isReplace && (key !== "f" || event.altKey)) return;
      event.preventDefault();
      onFind();
      const bar = event.currentTarget;
      requestAnimationFrame(() => {
        bar.querySelector<HTMLInputElement>(isReplace ? "[data-replacement]" : "[data-sought]")?.focus();
      });
    },
    [onFind],
  );
}
