import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import type { MediaStore } from "./store.ts";

/** Files below a directory, readable by their owner only. */
export function diskStore(directory: string): MediaStore {
  return {
    async put(key, path) {
      const place = join(directory, key);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      const draft = `${place}.${randomBytes(4).toString("hex")}.partial`;
      try {
        await copyFile(path, draft);
        await toDisk(draft);
        await rename(draft, place); // never seen half-written
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    async get(key, part) {
      return reading(join(directory, key), part);
    },
    async delete(key) {
      await rm(join(directory, key), { force: true });
      await rmdir(dirname(join(directory, key))).catch(() => {}); // the item has other files yet
    },
  };
}

async function reading(path: string, part?: { from: number; to: number }): Promise<Readable | undefined> {
  try {
    const handle = await open(path, "r");
    return createReadStream(path, { fd: handle, ...(part && { start: part.from, end: part.to }) });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

async function toDisk(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.chmod(0o600);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
