import { type RefObject, useEffect } from "react";
import { useWritingHabits } from "./writing-habits.ts";

/**
 * Keys without a modifier act only where nobody types, and not for those who switched such keys off (WCAG 2.1.4). While a
 * dialog is open, only those of a place within it act.
 *
 * @param place - to which the keys belong; without one they belong to the page
 * @returns whether such keys act at all
 */
export function useSingleKeys(acts: Readonly<Record<string, () => void>>, place?: RefObject<Element | null>): boolean {
  const { singleKeys } = useWritingHabits();
  useEffect(() => {
    if (!singleKeys) return;
    const listen = (event: KeyboardEvent) => {
      const act = acts[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTypedInto(event.target) || isBehindDialog(place?.current ?? null)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  });
  return singleKeys;
}

function isBehindDialog(place: Element | null): boolean {
  const front = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
  return front !== undefined && !front.contains(place);
}

/** In a menu or a list letters choose. */
function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest("input, textarea, select, [role=textbox], [role=menu], [role=listbox]") !== null)
  );
}
