import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, utimesSync } from "node:fs";
import { link, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

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
 * The first lock is the file `lock`. Who finds a dead one makes the next, `lock.1`, which of many only one can; nobody
 * removes a lock to take its place, since it could be a living one by then. Each hold has a nonce, and touches or removes
 * a file only while that is in it: a host that was paused for longer than its lock lived may find another's in its place.
 *
 * @returns gives it back
 * @throws DataDirectoryInUse
 */
export async function lockDataDirectory(directory: string): Promise<() => Promise<void>> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const nonce = randomBytes(6).toString("hex");
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid), nonce });
  const draft = join(directory, `lock.draft.${nonce}`);
  await writeFile(draft, mine, { flag: "wx", mode: 0o600 });
  const path = await claim(directory, draft, mine).finally(() => rm(draft, { force: true }));

  const heart = setInterval(() => touch(path, mine), beat).unref();
  return async () => {
    clearInterval(heart);
    remove(path, mine);
  };
}

/** @returns the path of the lock that is now ours */
async function claim(directory: string, draft: string, mine: string): Promise<string> {
  for (let round = 0; round < 5; round++) {
    const found = await locksIn(directory);
    const living = found.find(({ holder }) => holder);
    if (living?.holder) throw new DataDirectoryInUse(directory, living.holder);

    const last = found.at(-1);
    const path = join(directory, last ? `lock.${last.number + 1}` : "lock");
    try {
      await link(draft, path); // fails if it exists, and is never seen half-written
    } catch (error) {
      if (hasCode(error, "EEXIST")) continue;
      throw error;
    }

    // who was long on the way here may be beside one who took the directory meanwhile: then both step back
    const others = (await locksIn(directory)).filter((lock) => lock.path !== path);
    if (others.every(({ holder }) => !holder)) {
      for (const dead of others) remove(dead.path, dead.text);
      return path;
    }
    remove(path, mine);
    await pause(Math.random() * 100);
  }
  throw new Error(`The lock of the data directory ${directory} keeps changing hands.`);
}

interface Lock {
  path: string;
  text: string;
  number: number;
  /** Undefined if it is dead. */
  holder: Holder | undefined;
}

/** The locks that lie there, oldest first. */
async function locksIn(directory: string): Promise<Lock[]> {
  const locks: Lock[] = [];
  for (const name of await readdir(directory)) {
    const number = /^lock(?:\.(\d+))?$/.exec(name);
    if (!number) continue;
    const path = join(directory, name);
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text === undefined) continue; // given back a moment ago
    const holder = parse(text);
    const lives = holder !== undefined && (await alive(holder, path).catch(() => false));
    locks.push({ path, text, number: Number(number[1] ?? 0), holder: lives ? holder : undefined });
  }
  return locks.sort((one, other) => one.number - other.number);
}

async function alive(holder: Holder, path: string): Promise<boolean> {
  if (holder.host !== hostname()) return Date.now() - (await stat(path)).mtimeMs < silence;
  if (holder.started !== undefined) return startOf(holder.pid) === holder.started;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
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

function touch(path: string, text: string): void {
  try {
    const now = new Date();
    if (readFileSync(path, "utf8") === text) utimesSync(path, now, now);
  } catch {
    // the directory was removed under a running process: nothing is left to protect
  }
}

/** Looks and removes in one breath, so that nothing of this process comes between. */
function remove(path: string, text: string): void {
  try {
    if (readFileSync(path, "utf8") === text) rmSync(path);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** The files that hold what an installation has beside its database. */
export const keptFiles = { secret: "secret", signingKey: "signing-key", retiredKeys: "retired-keys" } as const;

export type KeptFile = (typeof keptFiles)[keyof typeof keptFiles];

/** What is made once and kept in the data directory, readable by its owner only: a secret, a key. */
export async function keptInDataDirectory(directory: string, file: KeptFile, make: () => string): Promise<string> {
  for (;;) {
    const kept = await readKept(directory, file);
    if (kept !== undefined) return kept;
    await keep(directory, file, make()); // whoever is first makes it
  }
}

/** @returns undefined where there is no such file */
export async function readKept(directory: string, file: KeptFile): Promise<string | undefined> {
  try {
    return (await readFile(join(directory, file), "utf8")).trim();
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/**
 * Writes a file that is never seen half-written, and never over another.
 *
 * @returns whether it did; false where there is such a file already
 */
export async function keep(directory: string, file: KeptFile, value: string): Promise<boolean> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, file);
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  await writeFile(draft, `${value}\n`, { flag: "wx", mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** The installation's secret: the one given, else made once. Sessions and the passwords of database roles hang on it. */
export async function installationSecret(directory: string, given: string | undefined): Promise<string> {
  return given ?? (await keptInDataDirectory(directory, keptFiles.secret, () => randomBytes(32).toString("base64url")));
}
