import { useCallback, useEffect, useState } from "react";

interface FullScreen {
  isFull: boolean;
  toggle: () => void;
  /** Whether there was something to leave. */
  leave: () => boolean;
}

/** The text alone on the screen: F9 there and back, Escape back where nothing else wants it first. */
export function useFullScreen(): FullScreen {
  const [isFull, setFull] = useState(false);
  const toggle = useCallback(() => setFull((was) => !was), []);
  const leave = () => {
    setFull(false);
    return isFull;
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.key === "F9") {
        event.preventDefault();
        toggle();
      } else if (event.key === "Escape" && !isInOverlay(event.target)) setFull(false);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [toggle]);
  return { isFull, toggle, leave };
}

function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
}
