import { largestImport } from "#richtext/import/decode.ts";
import { refused } from "../form-state.ts";
import { importFile } from "./actions.ts";
import type { ImportState } from "./import-state.ts";

/** What became of the files of one run, in their order. */
export interface ImportRun {
  outcomes: { name: string; state: ImportState }[];
  /** Files that were not begun, because somebody stopped. */
  stopped: number;
}

export const notRun: ImportRun = { outcomes: [], stopped: 0 };

interface Watch {
  /** Called before each file; `number` counts from 1. */
  onFile: (progress: { number: number; count: number; name: string }) => void;
  isStopped: () => boolean;
}

/** Sends the chosen files one after another, so that each is told of, and the rest can be stopped. */
export async function importFiles(form: FormData, { onFile, isStopped }: Watch): Promise<ImportRun> {
  const files = form.getAll("file").filter((file) => file instanceof File && file.name !== "");
  if (files.length === 0) return { outcomes: [{ name: "", state: refused({ code: "file_missing" }) }], stopped: 0 };
  const outcomes: ImportRun["outcomes"] = [];
  for (const file of files) {
    if (!(file instanceof File) || isStopped()) break;
    onFile({ number: outcomes.length + 1, count: files.length, name: file.name });
    outcomes.push({ name: file.name, state: await sent(file, form) });
  }
  return { outcomes, stopped: files.length - outcomes.length };
}

/** The server refuses a body that is far too large before anybody can explain it; so the browser says it first. */
async function sent(file: File, form: FormData): Promise<ImportState> {
  if (file.size > largestImport) return refused({ code: "file_too_large" });
  const one = new FormData();
  one.set("locale", form.get("locale") ?? "");
  one.set("file", file);
  try {
    return await importFile(one);
  } catch (error) {
    if (error instanceof TypeError) return refused({ code: "file_not_sent" }); // no network; those before it are drafts
    throw error;
  }
}
