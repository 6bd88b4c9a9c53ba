import type { SavedWords } from "#commands/write-words.ts";
import type { Result } from "#domain/result.ts";
import type { SaveRefusal } from "#domain/revision.ts";
import type { SentWriting } from "./read-writing.ts";

export type SavePath = "autosave" | "revision";

export type SaveAnswer = Result<SavedWords, SaveRefusal | { code: "session_ended" } | { code: "content_invalid" }>;

const patience = 20_000;

/** What browsers send while their page is going away, in bytes, with room for headers. */
const parting = 60_000;

/**
 * Sends a text to the server.
 *
 * @param at - the address of the workspace
 * @returns null where no answer came, or none that says what became of the text
 */
export async function sendWriting(at: string, path: SavePath, writing: SentWriting): Promise<SaveAnswer | null> {
  const body = JSON.stringify(writing);
  try {
    const response = await fetch(`${at}/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      keepalive: new Blob([body]).size < parting,
      signal: AbortSignal.timeout(patience),
      redirect: "error",
    });
    return response.ok ? JSON.parse(await response.text(), revived) : null;
  } catch {
    return null; // the network's fault: the saver tries again, and says so
  }
}

/** Instants in an answer of the server, for `JSON.parse`. */
export function revived(key: string, value: unknown): unknown {
  return (key === "at" || key === "savedAt" || key === "since") && typeof value === "string" ? new Date(value) : value;
}
