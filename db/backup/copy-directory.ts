import { copyFile, mkdir, readdir, rm, stat } from "node:fs/promises";
import { join, relative } from "node:path";

/**
 * Copies a directory whose files somebody writes, and holds the writer up only for what changed during the copy.
 *
 * @param pause - runs work while nobody writes
 */
export async function copyDirectory(
  from: string,
  to: string,
  pause: (work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await rm(to, { recursive: true, force: true });
  const copied = await copyChanged(from, to, new Map(), whereItIsStillThere);
  await pause(async () => {
    const now = await copyChanged(from, to, copied, (step) => step());
    for (const path of copied.keys()) if (!now.has(path)) await rm(join(to, path));
  });
}

/** Size and time of change by path, as they were before the file was copied. */
type States = ReadonlyMap<string, string>;

async function copyChanged(
  from: string,
  to: string,
  before: States,
  attempt: (step: () => Promise<void>) => Promise<void>,
): Promise<States> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const paths = (kind: "isDirectory" | "isFile") =>
    entries.filter((entry) => entry[kind]()).map((entry) => relative(from, join(entry.parentPath, entry.name)));

  const states = new Map<string, string>();
  for (const path of paths("isDirectory").sort()) await mkdir(join(to, path), { recursive: true, mode: 0o700 });
  for (const path of paths("isFile")) {
    await attempt(async () => {
      const state = await stateOf(join(from, path));
      if (before.get(path) !== state) await copyFile(join(from, path), join(to, path));
      states.set(path, state);
    });
  }
  return states;
}

/** A file that was changed a moment ago is never the same: it may change again within one tick of the file system's clock. */
async function stateOf(path: string): Promise<string> {
  const { size, mtimeNs, mtimeMs } = await stat(path, { bigint: true });
  const isFresh = Date.now() - Number(mtimeMs) < 1_000;
  return `${size} ${mtimeNs}${isFresh ? Math.random() : ""}`;
}

async function whereItIsStillThere(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
