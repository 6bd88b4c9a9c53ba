import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DataDirectoryInUse, installationSecret, keptInDataDirectory, lockDataDirectory } from "./data-directory.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "communique-directory-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const lockOf = (holder: object) => writeFile(join(root, "lock"), JSON.stringify(holder));

test("the directory is made with its parents, for its owner alone", async () => {
  const directory = join(root, "a", "b");
  const release = await lockDataDirectory(directory);
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
  await release();
});

test("a second hold is refused until the first is given back", async () => {
  const release = await lockDataDirectory(root);
  await expect(lockDataDirectory(root)).rejects.toThrow(DataDirectoryInUse);
  await expect(lockDataDirectory(root)).rejects.toThrow(`process ${process.pid}`);
  await release();
  await (await lockDataDirectory(root))();
});

test("of many at once one gets it, also over a stale lock", async () => {
  await lockOf({ pid: 2 ** 30, host: hostname() });
  const ends = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataDirectory(root)));
  expect(ends.filter((end) => end.status === "fulfilled")).toHaveLength(1);
});

test("never two have it, whoever comes and goes meanwhile", async () => {
  for (let round = 0; round < 40; round += 1) {
    await lockOf({ pid: 2 ** 30, host: hostname() });
    let holders = 0;
    let most = 0;
    const visits = Array.from({ length: 8 }, async (_, place) => {
      for (let turn = 0; turn < place; turn += 1) await stat(root);
      const release = await lockDataDirectory(root).catch(() => undefined);
      if (!release) return false;
      holders += 1;
      most = Math.max(most, holders);
      await stat(root);
      holders -= 1;
      await release();
      return true;
    });
    expect(await Promise.all(visits)).toContain(true);
    expect(most).toBe(1);
    expect(await readdir(root)).toEqual([]);
  }
});

test("the lock of a process that is gone is taken over", async () => {
  await lockOf({ pid: 2 ** 30, host: hostname() });
  await (await lockDataDirectory(root))();
});

test("so is one whose pid belongs to another process by now", async () => {
  await lockOf({ pid: process.pid, host: hostname(), started: "another boot/1" });
  await (await lockDataDirectory(root))();
});

test("so is one that was cut off in the writing", async () => {
  await writeFile(join(root, "lock"), '{"pid": 12');
  await (await lockDataDirectory(root))();
});

test("a lock of another host holds until it has been silent for a minute", async () => {
  await lockOf({ pid: 1, host: "elsewhere" });
  await expect(lockDataDirectory(root)).rejects.toThrow("process 1 on elsewhere");
  const old = new Date(Date.now() - 61_000);
  await utimes(join(root, "lock"), old, old);
  await (await lockDataDirectory(root))();
});

test("giving back leaves the lock of somebody else alone", async () => {
  const release = await lockDataDirectory(root);
  await writeFile(join(root, "lock.1"), JSON.stringify({ pid: 1, host: "elsewhere" }));
  await release();
  expect(await readdir(root)).toEqual(["lock.1"]);
});

test("so it does where somebody else has taken the same place meanwhile", async () => {
  const release = await lockDataDirectory(root);
  await lockOf({ pid: 1, host: "elsewhere" });
  await release();
  expect(await readFile(join(root, "lock"), "utf8")).toContain("elsewhere");
});

test("even where that is a later hold of the same process", async () => {
  const early = await lockDataDirectory(root);
  await rm(join(root, "lock"));
  const late = await lockDataDirectory(root);
  await early();
  await expect(lockDataDirectory(root)).rejects.toThrow(DataDirectoryInUse);
  await late();
  expect(await readdir(root)).toEqual([]);
});

test("a hold keeps its own lock fresh, and nobody else's", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    const long = new Date("2020-01-01T00:00:00Z");
    const isFresh = async () => (await stat(join(root, "lock"))).mtimeMs > long.getTime();
    const release = await lockDataDirectory(root);
    await utimes(join(root, "lock"), long, long);
    vi.advanceTimersByTime(10_000);
    expect(await isFresh()).toBe(true);

    await lockOf({ pid: 1, host: "elsewhere" });
    await utimes(join(root, "lock"), long, long);
    vi.advanceTimersByTime(10_000);
    expect(await isFresh()).toBe(false);
    await release();
  } finally {
    vi.useRealTimers();
  }
});

test("a secret is made once, for its owner alone, whoever asks first", async () => {
  const made = await Promise.all(Array.from({ length: 8 }, () => installationSecret(root, undefined)));
  expect(new Set(made).size).toBe(1);
  expect(made[0]).toMatch(/^[\w-]{43}$/);
  expect((await stat(join(root, "secret"))).mode & 0o777).toBe(0o600);
  expect(await installationSecret(root, "given")).toBe("given");
  expect(await keptInDataDirectory(root, "secret", () => "another")).toBe(made[0]);
});
