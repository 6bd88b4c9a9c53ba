import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import { RowCount } from "./count-rows.ts";
import { type Findings, findings, type Header, header, seal } from "./format.ts";
import { LineReader } from "./line-reader.ts";
import { bytesOf, fileHead, MediaTally } from "./media-files.ts";
import { UnusableBackup } from "./unusable-backup.ts";

/** What is done with a backup while it is read. */
export interface BackupReader {
  begin(header: Header): Promise<void>;
  /** @param rows - in chunks that end where a row ends; all must be taken */
  table(name: string, rows: AsyncIterable<Buffer>): Promise<void>;
  /** A file of the library; all its bytes must be taken, and are right once they have been. */
  file(key: string, bytes: AsyncIterable<Buffer>): Promise<void>;
}

const longestHeader = 1_048_576;

/**
 * Reads a backup once, from its beginning to its end, and compares every row with the seal.
 *
 * @returns what must be found again in a database that was filled from it
 * @throws UnusableBackup with a sentence: no backup, written by a newer program, damaged, cut off
 */
export async function readBackup(path: string, reader: BackupReader): Promise<Findings> {
  const file = createReadStream(path);
  const lines = new LineReader(unzipped(path, file));
  try {
    const firstLine = await lines.line(longestHeader);
    const begun = headerOf(path, firstLine);
    await reader.begin(begun);
    const found = [];
    for (const { name } of begun.tables) {
      const count = new RowCount();
      const rows = rowsUpToTheirEnd(path, lines);
      await reader.table(name, count.of(rows));
      found.push({ name, ...count.result() });
    }

    const tally = new MediaTally();
    const damaged = () => new UnusableBackup(`${path} is damaged: a file of the library is not what it was.`);
    let line = await lines.line(longestHeader);
    for (let head = parsed(line, fileHead); head; head = parsed(line, fileHead)) {
      await reader.file(head.file, bytesOf(head.file, rowsUpToTheirEnd(path, lines), damaged));
      tally.add(head.file);
      line = await lines.line(longestHeader);
    }

    const last = parsed(line, seal);
    if (!last || !(await lines.isAtEnd())) throw new UnusableBackup(`${path} does not end as a backup does.`);
    const isSame =
      last.header ===
        createHash("sha256")
          .update(firstLine ?? "")
          .digest("hex") &&
      isDeepStrictEqual(last.tables, found) &&
      isDeepStrictEqual(last.media, tally.result(last.media.missing));
    if (!isSame)
      throw new UnusableBackup(`${path} was changed after it was written: its contents do not fit its seal.`);
    return findings.parse(last);
  } finally {
    file.destroy();
  }
}

/**
 * Reads a whole backup without doing anything with it.
 *
 * @throws UnusableBackup
 */
export async function checkBackup(path: string): Promise<{ header: Header; findings: Findings }> {
  let begun: Header | undefined;
  const found = await readBackup(path, {
    async begin(given) {
      begun = given;
    },
    async table(_name, rows) {
      for await (const _chunk of rows);
    },
    async file(_key, bytes) {
      for await (const _chunk of bytes);
    },
  });
  if (!begun) throw new Error("A backup was read without its header.");
  return { header: begun, findings: found };
}

async function* rowsUpToTheirEnd(path: string, lines: LineReader): AsyncGenerator<Buffer> {
  const isWhole = yield* lines.rows();
  if (!isWhole) throw new UnusableBackup(`${path} ends too early: it was cut off.`);
}

async function* unzipped(path: string, file: NodeJS.ReadableStream): AsyncGenerator<Buffer> {
  const unzip = createGunzip();
  file.once("error", (error) => unzip.destroy(error));
  try {
    yield* file.pipe(unzip);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "Z_BUF_ERROR") throw new UnusableBackup(`${path} ends too early: it was cut off.`);
    if (code === "Z_DATA_ERROR") throw new UnusableBackup(`${path} is damaged, or no backup of Communiqué.`);
    throw error;
  }
}

function headerOf(path: string, line: Buffer | undefined): Header {
  const found = parsed(line, header);
  if (found) return found;
  if (parsed(line, header.pick({ format: true, program: true }))) {
    throw new UnusableBackup(`${path} was written by a newer program, whose format this one does not know.`);
  }
  throw new UnusableBackup(`${path} is no backup of Communiqué.`);
}

function parsed<Shape extends z.ZodType>(line: Buffer | undefined, shape: Shape): z.output<Shape> | undefined {
  try {
    return shape.parse(JSON.parse(String(line)));
  } catch {
    return undefined;
  }
}
