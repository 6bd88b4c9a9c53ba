import { fork } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Locale } from "#domain/locale.ts";
import { type Result, refuse } from "#domain/result.ts";
import type { ImportTask } from "./apart.ts";
import type { ImportedRelease, ImportRefusal } from "./import-release.ts";
import type { ImportedFile } from "./read-page.ts";

export type ApartRefusal =
  | ImportRefusal
  /** Reading it was cut off at one of the limits. */
  | { code: "file_takes_too_much" };

/** What reading one file may take. */
export interface ReadingLimits {
  seconds: number;
  /** Of objects and texts; bytes of pictures, which have limits of their own, come on top. */
  megabytes: number;
}

/** Several times what the largest files take that become a draft. */
const mostReading: ReadingLimits = { seconds: 10, megabytes: 512 };

declare global {
  var __communiqueReading: Promise<unknown> | undefined;
}

/**
 * `importRelease` in a process of its own, which ends with the file: whatever a file does to it, this one goes on
 * (docs/adr/0031). One at a time; a file waits until those before it are read.
 */
export function importApart(
  file: ImportedFile,
  locale: Locale,
  limits: ReadingLimits = mostReading,
): Promise<Result<ImportedRelease, ApartRefusal>> {
  const before = globalThis.__communiqueReading ?? Promise.resolve(); // Next's bundle holds its own copy of this module
  const mine = before.then(() => readApart(file, locale, limits));
  globalThis.__communiqueReading = mine.catch(() => {});
  return mine;
}

// not `new URL(…, import.meta.url)`, of which the bundler would make a file for browsers
const script = join(dirname(fileURLToPath(import.meta.url)), "apart.ts");

async function readApart(
  file: ImportedFile,
  locale: Locale,
  { seconds, megabytes }: ReadingLimits,
): Promise<Result<ImportedRelease, ApartRefusal>> {
  const child = fork(/* turbopackIgnore: true */ script, {
    execArgv: [`--max-old-space-size=${megabytes}`],
    env: { NODE_ENV: "production" }, // and no secrets
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    detached: true, // Ctrl-C is for the server, which ends in order
  });
  let read: Result<ImportedRelease, ApartRefusal> | undefined;
  child.once("message", (answer: typeof read) => {
    read = answer;
  });
  const task: ImportTask = { file, locale, seconds };
  child.send(task, () => {}); // one that is gone says so by its end
  const [[code, signal], complaint] = await Promise.all([once(child, "close"), child.stderr ? text(child.stderr) : ""]);
  if (read) return read;
  if (signal !== null) return refuse({ code: "file_takes_too_much" });
  throw new Error(`Reading a file ended with ${code}`, { cause: complaint });
}
