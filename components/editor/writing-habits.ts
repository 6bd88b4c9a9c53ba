import { useSyncExternalStore } from "react";

/** What one likes while writing; kept in this browser, since it belongs to a keyboard (docs/adr/0026). */
export interface WritingHabits {
  /** "/" in an empty paragraph offers the blocks. */
  slashMenu: boolean;
  /** Quotation marks and spaces as the language writes them. */
  typography: boolean;
  /** Keys that act without a modifier (WCAG 2.1.4). */
  singleKeys: boolean;
}

const key = "communique.writing-habits";
const usual: WritingHabits = { slashMenu: true, typography: true, singleKeys: true };
let read: { stored: string | null; habits: WritingHabits } = { stored: null, habits: usual };
const listeners = new Set<() => void>();

/** The habits of this browser; the same object until one changes. */
export function writingHabits(): WritingHabits {
  const stored = storedHabits();
  if (stored !== read.stored) read = { stored, habits: parsed(stored) };
  return read.habits;
}

export function useWritingHabits(): WritingHabits {
  return useSyncExternalStore(subscribe, writingHabits, () => usual);
}

export function changeHabit(habit: keyof WritingHabits, isOn: boolean): void {
  const habits = { ...writingHabits(), [habit]: isOn };
  try {
    localStorage.setItem(key, JSON.stringify(habits));
  } catch {
    read = { stored: storedHabits(), habits }; // storage is full or forbidden: until the page is left
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function storedHabits(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // forbidden by the browser
  }
}

function parsed(stored: string | null): WritingHabits {
  const off = (habit: keyof WritingHabits) => new RegExp(`"${habit}":false`).test(stored ?? "");
  return { slashMenu: !off("slashMenu"), typography: !off("typography"), singleKeys: !off("singleKeys") };
}
