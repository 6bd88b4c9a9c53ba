import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Locale } from "#domain/locale.ts";
import { importRelease } from "./import-release.ts";
import type { ImportedFile } from "./read-page.ts";

/** What this process is started for (`import-apart.ts`). */
export interface ImportTask {
  file: ImportedFile;
  locale: Locale;
  /** After which this process ends itself, also where nobody waits for it any more. */
  seconds: number;
}

const { file, locale, seconds }: ImportTask = (await once(process, "message"))[0];
// from another thread: this one may never come back from a hostile file
const end = `setTimeout(() => process.kill(process.pid, "SIGKILL"), ${seconds * 1000})`;
new Worker(end, { eval: true }).unref();
process.send?.(await importRelease(file, locale));
