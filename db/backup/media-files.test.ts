import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { bytesOf, type MediaFiles, MediaTally, restoringInto } from "./media-files.ts";

const id = "0198c0de-0000-7000-8000-000000000001";
const words = "what readers get";
const key = `${id}/${createHash("sha256").update(words).digest("hex")}`;

async function read(lines: string[]): Promise<string> {
  async function* chunks() {
    for (const line of lines) yield Buffer.from(line);
  }
  let found = "";
  for await (const bytes of bytesOf(key, chunks(), () => new Error("damaged"))) found += bytes.toString();
  return found;
}

const base64 = (text: string) => `${Buffer.from(text).toString("base64")}\n`;

test("a file comes back from its lines, however they come", async () => {
  expect(await read([base64(words)])).toBe(words);
  expect(await read([base64("what "), base64("readers get")])).toBe(words);
  expect(await read([base64("what ") + base64("readers get")])).toBe(words);
});

test("a file that was changed, cut off or left out is damaged", async () => {
  for (const lines of [[base64("What readers get")], [base64("what ")], []]) {
    await expect(read(lines)).rejects.toThrow("damaged");
  }
});

test("which files passed is one hash, in their order", () => {
  const [one, other, neither] = [new MediaTally(), new MediaTally(), new MediaTally()];
  one.add("a");
  one.add("b");
  other.add("b");
  other.add("a");
  neither.miss();
  expect(one.result().digest).not.toBe(other.result().digest);
  expect(neither.result()).toMatchObject({ files: 0, missing: 1 });
});

test("a restore that fails takes away what it put, and nothing that was there", async () => {
  const folder = await mkdtemp(join(tmpdir(), "communique-media-"));
  const kept = new Map([["there", words]]);
  const store: MediaFiles = {
    async get(name) {
      const found = kept.get(name);
      return found === undefined ? undefined : Readable.from([Buffer.from(found)]);
    },
    async put(name, path) {
      kept.set(name, await readFile(path, "utf8"));
    },
    async delete(name) {
      kept.delete(name);
    },
  };
  const restoring = restoringInto(store);
  for (const name of ["there", "new"]) {
    const path = join(folder, name);
    await writeFile(path, words);
    await restoring.put(name, path);
  }
  expect([...kept.keys()]).toEqual(["there", "new"]);
  expect(await readdir(folder)).toEqual([]);
  await restoring.undo();
  expect([...kept.keys()]).toEqual(["there"]);
  await rm(folder, { recursive: true });
});
