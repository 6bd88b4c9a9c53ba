import { randomBytes } from "node:crypto";
import { readFileSync, utimesSync } from "node:fs";
import { link, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

interface Holder {
  pid: number;
  host: string;
  /** Start of the process in the kernel's ticks since boot, where it can be known: pids are used again. */
  started: string | undefined;
}

const beat = 10_000;
const silence = 60_000;

/** Another process holds the data directory. Two of them would destroy the embedded database. */
export class DataDirectoryInUse extends Error {
  constructor(directory: string, holder: Holder) {
    const who = holder.host === hostname() ? `process ${holder.pid}` : `process ${holder.pid} on ${holder.host}`;
    super(
      `The data directory ${directory} is in use by ${who}. Stop that process first, or set DATA_DIRECTORY to another directory.`,
    );
    this.name = "DataDirectoryInUse";
  }
}

/**
 * Takes the data directory for this process, creating it and its parents where needed. A lock left behind by a process
 * that is gone is recognised: by its pid and start time on this host, by a minute of silence from another host.
 *
 * @returns gives it back
 * @throws DataDirectoryInUse
 */
export async function lockDataDirectory(directory: string): Promise<() => Promise<void>> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, "lock");
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    nonce: randomBytes(8).toString("hex"),
  });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  await writeFile(draft, mine, { flag: "wx", mode: 0o600 });
  try {
    await claim(directory, path, draft);
  } finally {
    await rm(draft, { force: true });
  }

  const heart = setInterval(() => touch(path), beat).unref();
  return async () => {
    clearInterval(heart);
    if ((await readFile(path, "utf8").catch(() => "")) === mine) await rm(path, { force: true });
  };
}

async function claim(directory: string, path: string, draft: string): Promise<void> {
  for (let round = 0; round < 5; round++) {
    try {
      await link(draft, path); // fails if it exists, and is never seen half-written
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }

    const found = await readFile(path, "utf8").catch(() => undefined);
    if (found === undefined) continue;
    const holder = parse(found);
    if (holder && (await alive(holder, path))) throw new DataDirectoryInUse(directory, holder);

    const aside = `${draft}.stale`;
    await rename(path, aside).catch(() => {});
    // another process may have taken over between the look and the rename: its lock goes back
    if ((await readFile(aside, "utf8").catch(() => found)) !== found) await link(aside, path).catch(() => {});
    await rm(aside, { force: true });
  }
  throw new Error(`The lock of the data directory ${directory} keeps changing hands.`);
}

async function alive(holder: Holder, path: string): Promise<boolean> {
  if (holder.host !== hostname()) return Date.now() - (await stat(path)).mtimeMs < silence;
  if (holder.started !== undefined) return startOf(holder.pid) === holder.started;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function startOf(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8");
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}/${fields.slice(fields.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return undefined;
  }
}

function parse(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("pid" in value) || typeof value.pid !== "number")
      return undefined;
    const host = "host" in value && typeof value.host === "string" ? value.host : "";
    return {
      pid: value.pid,
      host,
      started: "started" in value && typeof value.started === "string" ? value.started : undefined,
    };
  } catch {
    return undefined;
  }
}

function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // the directory was removed under a running process: nothing is left to protect
  }
}

/** What is made once and kept in the data directory, readable by its owner only: a secret, a key. */
export async function keptInDataDirectory(directory: string, name: string, make: () => string): Promise<string> {
  const path = join(directory, name);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }

  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  await writeFile(draft, `${make()}\n`, { flag: "wx", mode: 0o600 });
  await link(draft, path).catch(() => {}); // whoever was first has made it
  await rm(draft, { force: true });
  return (await readFile(path, "utf8")).trim();
}

/** The installation's secret: the one given, else made once. Sessions and the passwords of database roles hang on it. */
export async function installationSecret(directory: string, given: string | undefined): Promise<string> {
  return given ?? (await keptInDataDirectory(directory, "secret", () => randomBytes(32).toString("base64url")));
}
