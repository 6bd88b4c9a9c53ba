import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyDirectory } from "./copy-directory.ts";

let folder: string;
let from: string;
let to: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "communique-copy-"));
  from = join(folder, "from");
  to = join(folder, "to");
  await mkdir(join(from, "a", "b"), { recursive: true });
  await mkdir(join(from, "empty"));
  for (const path of ["top", "a/one", "a/b/two"]) await old(path, path);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("everything is there, and nothing that was there before", async () => {
  await mkdir(to);
  await writeFile(join(to, "leftover"), "");
  await copyDirectory(from, to, (work) => work());
  expect(await treeOf(to)).toEqual(await treeOf(from));
  expect(await readFile(join(to, "a/b/two"), "utf8")).toBe("a/b/two");
});

test("what is written until the pause is copied in the pause, and only that", async () => {
  let untouched = "";
  await copyDirectory(from, to, async (work) => {
    untouched = join(to, "a", "one");
    await writeFile(untouched, "from the first round");
    await appendFile(join(from, "top"), ", changed");
    await writeFile(join(from, "a", "new"), "new");
    await rm(join(from, "a", "b", "two"));
    await work();
  });
  expect(await treeOf(to)).toEqual(await treeOf(from));
  expect(await readFile(join(to, "top"), "utf8")).toBe("top, changed");
  expect(await readFile(untouched, "utf8")).toBe("from the first round");
});

test("a file that changed a moment before counts as changed", async () => {
  await writeFile(join(from, "a", "one"), "1111");
  await copyDirectory(from, to, async (work) => {
    const now = new Date();
    await writeFile(join(from, "a", "one"), "2222");
    await utimes(join(from, "a", "one"), now, now);
    await work();
  });
  expect(await readFile(join(to, "a", "one"), "utf8")).toBe("2222");
});

test("a fault in the pause is no copy", async () => {
  await expect(copyDirectory(from, to, () => Promise.reject(new Error("closed")))).rejects.toThrow("closed");
});

async function old(path: string, text: string): Promise<void> {
  await writeFile(join(from, path), text);
  await utimes(join(from, path), new Date(0), new Date(0));
}

async function treeOf(directory: string): Promise<string[]> {
  return (await readdir(directory, { recursive: true })).sort();
}
