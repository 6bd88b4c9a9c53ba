"use client";

import { createContext, use } from "react";
import type { CommentThread } from "#domain/comment.ts";
import type { Finding } from "#domain/finding.ts";
import type { PassedWarning } from "#domain/warning-pass.ts";
import type { SaveStatus } from "./saving/saver.ts";

interface Writing {
  status: SaveStatus;
  /** Sign-off hash of the newest revision; it is what the screen shows once `save` has said so. */
  seen: string;
  /** Cuts a revision. Resolves to whether it has all that is on the screen. */
  save: () => Promise<boolean>;
  /** Checks that block submission. */
  stops: number;
  /** Comments that nobody has settled. */
  threads: readonly CommentThread[];
  /** Warnings that nobody let pass. */
  warnings: readonly Finding[];
  /** Those that somebody did. */
  letPass: readonly { finding: Finding; pass: PassedWarning }[];
}

const WritingContext = createContext<Writing | null>(null);

export const WritingProvider = WritingContext;

/** The text being written, for what acts on it from outside the editor. Null where nothing is written. */
export function useWriting(): Writing | null {
  return use(WritingContext);
}
