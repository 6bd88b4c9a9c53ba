import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bucket, openBucket } from "#test/bucket.ts";
import { diskStore } from "./disk-store.ts";
import { s3Store } from "./s3-store.ts";
import { keyOf, type MediaStore } from "./store.ts";

const id = "0198c0de-0000-7000-8000-000000000001";
const key = keyOf(id, "a1".repeat(32));
const other = keyOf(id, "b2".repeat(32));

let directory: string;
let bucket: Bucket;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "stores-test-"));
  bucket = await openBucket({ name: "press media", accessKeyId: "id", secretAccessKey: "a secret" });
});
afterAll(async () => {
  await bucket.close();
  await rm(directory, { recursive: true, force: true });
});

const settings = { bucket: "press media", region: "eu-central-1", accessKeyId: "id", secretAccessKey: "a secret" };

test("a key is an item and a hash, and leads nowhere else", () => {
  for (const wrong of ["../../etc", "", `${id}/..`]) expect(() => keyOf(wrong, "a1".repeat(32))).toThrow();
  expect(() => keyOf(id, "../../../../etc/passwd")).toThrow();
});

describe.each([
  ["a directory", () => diskStore(join(directory, "media"))],
  ["a bucket", () => s3Store({ ...settings, endpoint: bucket.origin })],
])("%s", (_, open) => {
  let store: MediaStore;
  let file: string;
  beforeAll(async () => {
    store = open();
    file = join(directory, "file");
    await writeFile(file, "what was put");
  });

  const read = async (asked: string) => {
    const found = await store.get(asked);
    return found && text(found);
  };

  test("gives what was put, and nothing where nothing was", async () => {
    expect(await read(key)).toBeUndefined();
    await store.put(key, file);
    await store.put(other, file);
    expect(await read(key)).toBe("what was put");
    await store.put(key, file);
    expect(await read(key)).toBe("what was put");
  });

  test("deletes one file and leaves the others; again does no harm", async () => {
    await store.delete(key);
    await store.delete(key);
    expect(await read(key)).toBeUndefined();
    expect(await read(other)).toBe("what was put");
    await store.delete(other);
  });

  test("gives a part of what was put", async () => {
    await store.put(key, file);
    const part = await store.get(key, { from: 5, to: 7 });
    expect(part && (await text(part))).toBe("was");
    expect(await store.get(other, { from: 0, to: 1 })).toBeUndefined();
    await store.delete(key);
  });

  test("says when it cannot put", async () => {
    await expect(store.put(key, join(directory, "none"))).rejects.toThrow();
    expect(await read(key)).toBeUndefined();
  });
});

test("files are their owner's alone, and an item's directory goes with its last file", async () => {
  const place = join(directory, "own");
  const store = diskStore(place);
  const file = join(directory, "secret");
  await writeFile(file, "x", { mode: 0o644 });
  await store.put(key, file);
  expect((await stat(join(place, key))).mode & 0o777).toBe(0o600);
  expect(await readdir(join(place, id))).toHaveLength(1);
  await store.delete(key);
  expect(await readdir(place)).toEqual([]);
  expect(await readFile(file, "utf8")).toBe("x");
});

test("a bucket answers only to its own key, and the reason is told without secrets", async () => {
  const forged = s3Store({ ...settings, endpoint: bucket.origin, secretAccessKey: "another" });
  await writeFile(join(directory, "file"), "x");
  await expect(forged.put(key, join(directory, "file"))).rejects.toThrow(
    /refused to put .*: 403 SignatureDoesNotMatch/,
  );
  await expect(forged.get(key)).rejects.toThrow("403 SignatureDoesNotMatch");
  await expect(forged.delete(key)).rejects.toThrow("403");
});
