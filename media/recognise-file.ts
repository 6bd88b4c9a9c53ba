import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import type { Result } from "#domain/result.ts";
import { type Recognised, recognise, type UploadRefusal } from "#domain/upload.ts";

const openingBytes = 4096;

/** What a file is, by its content. */
export async function recogniseFile(path: string): Promise<Result<Recognised, UploadRefusal>> {
  const type = await fileTypeFromFile(path);
  return recognise(type?.mime, await openingOf(path));
}

async function openingOf(path: string): Promise<string> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(openingBytes), 0, openingBytes, 0);
    return buffer.subarray(0, bytesRead).toString("latin1");
  } finally {
    await handle.close();
  }
}
