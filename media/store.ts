import type { Readable } from "node:stream";

/** Where the bytes of images and documents are. What is under a key never changes; keys are of `keyOf`. */
export interface MediaStore {
  /** Puts a file there, whole or not at all. */
  put(key: string, path: string): Promise<void>;
  /** Undefined where there is none. @param part - in bytes, both included; left out for the whole */
  get(key: string, part?: { from: number; to: number }): Promise<Readable | undefined>;
  /** Also where there is none. */
  delete(key: string): Promise<void>;
}

/** Each item has its files to itself, so that deleting one takes nothing from another. */
export function keyOf(mediaId: string, sha256: string): string {
  if (!/^[0-9a-f-]{36}$/.test(mediaId) || !/^[0-9a-f]{64}$/.test(sha256)) throw new Error("This is no key of media.");
  return `${mediaId}/${sha256}`;
}
