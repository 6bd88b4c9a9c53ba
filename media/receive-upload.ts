import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { largestUpload } from "#domain/media.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import type { UploadRefusal } from "#domain/upload.ts";

/** A file that has arrived, in a directory of its own that goes with it. */
export interface Upload {
  path: string;
  directory: string;
  bytes: number;
  remove(): Promise<void>;
}

/** The sender went away before the whole file was here. */
export class UploadAborted extends Error {
  override name = "UploadAborted";
}

class TooLarge extends Error {}

const largest = Math.max(...Object.values(largestUpload));

/**
 * Writes a request's body to the disk as it comes, never more than the largest file that is allowed. On any failure
 * nothing stays.
 *
 * @param below - directory for uploads
 * @throws UploadAborted
 */
export async function receiveUpload(
  body: ReadableStream<Uint8Array>,
  below: string,
): Promise<Result<Upload, UploadRefusal>> {
  await mkdir(below, { recursive: true, mode: 0o700 });
  await sweep(below);
  const directory = await mkdtemp(join(below, "upload-"));
  const path = join(directory, "file");
  const remove = () => rm(directory, { recursive: true, force: true });
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > largest ? new TooLarge() : null, chunk);
    },
  });
  try {
    const source = Readable.fromWeb(body as NodeReadableStream<Uint8Array>);
    await pipeline(source, counted, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await remove();
    if (error instanceof TooLarge) return refuse({ code: "upload_too_large", largest });
    if (isOfDisk(error)) throw error;
    throw new UploadAborted("The upload was not finished.", { cause: error });
  }
  return ok({ path, directory, bytes, remove });
}

/** What a process that was killed left behind. */
async function sweep(below: string): Promise<void> {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of await readdir(below)) {
    const path = join(below, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs < yesterday) await rm(path, { recursive: true, force: true });
  }
}

function isOfDisk(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^E(NOSPC|ACCES|ROFS|IO|MFILE|DQUOT)$/.test(String(error.code));
}
