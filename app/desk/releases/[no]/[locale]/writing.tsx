"use client";

import { createContext, use } from "react";
import type { SaveStatus } from "./revision/save-state.ts";

interface Writing {
  status: SaveStatus;
  /** Sign-off hash of the revision that the screen shows; null before the first. */
  seen: string | null;
  /** Resolves to whether the server has all that is on the screen. */
  save: () => Promise<boolean>;
  /** Checks that block submission. */
  stops: number;
}

const WritingContext = createContext<Writing | null>(null);

export const WritingProvider = WritingContext;

/** The text being written, for what acts on it from outside the editor. Null where nothing is written. */
export function useWriting(): Writing | null {
  return use(WritingContext);
}
