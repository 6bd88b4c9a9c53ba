import { readFile } from "node:fs/promises";
import type { MediaFile } from "#domain/media.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import {
  asImage,
  judgeArchive,
  judgePdf,
  keptName,
  type Recognised,
  tellingNames,
  type UploadRefusal,
  withinSize,
} from "#domain/upload.ts";
import { archiveEntries } from "./archive-entries.ts";
import { makeRenditions, type ReadyFile } from "./make-renditions.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { pdfNames } from "./pdf-names.ts";
import type { Upload } from "./receive-upload.ts";
import { recogniseFile } from "./recognise-file.ts";
import { sha256Of } from "./sha256-of.ts";

/** An upload as it may come into the library, its files not yet in the store. */
export interface PreparedUpload {
  kind: "image" | "document";
  name: string;
  format: string;
  size: number;
  width: number | null;
  height: number | null;
  files: ReadyFile[];
}

/**
 * Looks at what arrived, by its content, and makes of it what readers may get: an image is drawn anew, a document comes as
 * it is once nothing in it acts.
 *
 * @param name - as the sender calls the file
 * @param only - `image` where nothing else is wanted
 * @param signal - ends the waiting for a turn
 */
export async function prepareUpload(
  { path, directory, bytes }: Upload,
  { name, only }: { name: string; only: "image" | undefined },
  signal: AbortSignal,
): Promise<Result<PreparedUpload, UploadRefusal>> {
  if (bytes === 0) return refuse({ code: "upload_empty" });
  const recognised = await recogniseFile(path);
  const found = recognised.ok && only ? asImage(recognised.value) : recognised;
  if (!found.ok) return found;
  const sized = withinSize(found.value, bytes);
  if (!sized.ok) return sized;
  const { kind, format } = found.value;
  const common = { kind, format, name: keptName(name, format), size: bytes };

  if (kind === "image") {
    const image = await oneAtATime(() => makeRenditions(path, directory), signal);
    return image.ok ? ok({ ...common, ...image.value }) : image;
  }
  const harmless = await oneAtATime(() => judgeDocument(path, found.value), signal);
  if (!harmless.ok) return harmless;
  const file: MediaFile = { sha256: await sha256Of(path), format, size: bytes };
  return ok({ ...common, width: null, height: null, files: [{ ...file, path }] });
}

async function judgeDocument(path: string, { format }: Recognised): Promise<Result<null, UploadRefusal>> {
  if (format === "pdf") {
    const names = await pdfNames(await readFile(path), tellingNames);
    return names ? judgePdf(names) : refuse({ code: "upload_damaged" });
  }
  const entries = await archiveEntries(path);
  return entries ? judgeArchive(entries) : refuse({ code: "upload_damaged" });
}
