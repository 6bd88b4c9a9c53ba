import { createHash, type Hash } from "node:crypto";
import { rm } from "node:fs/promises";
import { z } from "zod";
import type { CopySession } from "./copy-session.ts";
import { endOfRows, type MediaFindings } from "./format.ts";

/** Where the bytes of images and documents are, beside the database. */
export interface MediaFiles {
  get(key: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  put(key: string, path: string): Promise<void>;
  delete(key: string): Promise<void>;
}

/** The line before a file's bytes; its key ends with their SHA-256. */
export const fileHead = z.object({
  file: z.string().regex(/^[0-9a-f-]{36}\/[0-9a-f]{64}$/),
  size: z.int().min(0),
});

const listed = z.array(z.object({ sha256: z.string(), size: z.int() }));

/** Counts the files that pass, and hashes their keys. */
export class MediaTally {
  #files = 0;
  #missing = 0;
  #hash: Hash = createHash("sha256");

  add(key: string): void {
    this.#files += 1;
    this.#hash.update(`${key}\n`);
  }

  miss(): void {
    this.#missing += 1;
  }

  /** Once, when all have passed. @param missing - as the backup says, where it was read */
  result(missing = this.#missing): MediaFindings {
    return { files: this.#files, missing, digest: this.#hash.digest("hex") };
  }
}

/** Every file that the library names, each as a head, lines of base64 and an end; one that is lost is counted. */
export async function* mediaLines(session: CopySession, store: MediaFiles, tally: MediaTally): AsyncGenerator<Buffer> {
  const items = await session.rows("select id::text as id, files from newsroom.media order by id");
  for (const { id, files } of items) {
    for (const { sha256, size } of listed.parse(JSON.parse(String(files)))) {
      const key = `${id}/${sha256}`;
      const bytes = await store.get(key);
      if (!bytes) {
        tally.miss();
        continue;
      }
      tally.add(key);
      yield Buffer.from(`${JSON.stringify({ file: key, size })}\n`);
      for await (const chunk of bytes) yield Buffer.from(`${Buffer.from(chunk).toString("base64")}\n`);
      yield Buffer.from(`${endOfRows}\n`);
    }
  }
}

/** The bytes that lines of base64 hold, checked against their key when the last has passed. */
export async function* bytesOf(
  key: string,
  lines: AsyncIterable<Buffer>,
  onDamage: () => Error,
): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  for await (const chunk of lines) {
    for (const line of chunk.toString("latin1").split("\n")) {
      if (line === "") continue;
      const bytes = Buffer.from(line, "base64");
      hash.update(bytes);
      yield bytes;
    }
  }
  if (hash.digest("hex") !== key.slice(key.indexOf("/") + 1)) throw onDamage();
}

/** Puts restored files into a store where they are missing; `undo` takes these, and no other, away again. */
export function restoringInto(store: MediaFiles) {
  const put: string[] = [];
  return {
    async put(key: string, path: string): Promise<void> {
      if (!(await isThere(store, key))) {
        put.push(key);
        await store.put(key, path);
      }
      await rm(path);
    },
    async undo(): Promise<void> {
      for (const key of put) await store.delete(key);
    },
  };
}

/** What is under a key never changes: a store that another installation uses may have it already. */
async function isThere(store: MediaFiles, key: string): Promise<boolean> {
  const bytes = await store.get(key);
  await bytes?.[Symbol.asyncIterator]().return?.(); // unread
  return bytes !== undefined;
}
