import type { ImportFinding } from "../import/import-finding.ts";
import type { ClipboardSource } from "./clipboard-source.ts";
import type { WordDifference } from "./word-difference.ts";

/**
 * What a report counts, in the order in which it is said. Images were left out, some of them because they lie elsewhere;
 * pictures went to the library and need a description.
 */
export const cleanedThings = [
  "styles",
  "emptyParagraphs",
  "lists",
  "footnotes",
  "images",
  "elsewhere",
  "pictures",
  "comments",
  "renumbered",
  "changes",
] as const;

export type CleanedThing = (typeof cleanedThings)[number];

/** What became of a paste: what was cleaned, what has another form now, and whether every word is there. */
export interface PasteReport {
  source: ClipboardSource | "file";
  counts: Readonly<Record<CleanedThing, number>>;
  /** What has another form or no place, with its words. */
  findings: ImportFinding[];
  difference: WordDifference | null;
}

/** Whether there is anything that a person should know. */
export function isWorthSaying({ counts, findings, difference }: PasteReport): boolean {
  return difference !== null || findings.length > 0 || cleanedThings.some((thing) => counts[thing] > 0);
}

export const nothingCleaned: Readonly<Record<CleanedThing, number>> = {
  styles: 0,
  emptyParagraphs: 0,
  lists: 0,
  footnotes: 0,
  images: 0,
  elsewhere: 0,
  pictures: 0,
  comments: 0,
  renumbered: 0,
  changes: 0,
};
