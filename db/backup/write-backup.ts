import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { appliedMigrations } from "../migrate.ts";
import { rowsOf, tablesOf } from "./contents.ts";
import type { CopySession } from "./copy-session.ts";
import { RowCount } from "./count-rows.ts";
import { examine } from "./examine.ts";
import { endOfRows, type Findings, formatVersion, type Header } from "./format.ts";
import type { Keys } from "./keys.ts";
import { type MediaFiles, MediaTally, mediaLines } from "./media-files.ts";

/** There is nothing to back up, or not from here; the message tells the operator why. */
export class CannotBackUp extends Error {
  override name = "CannotBackUp";
}

/**
 * Writes one snapshot of a newsroom into a new file, readable by its owner only, and on the disk when this is done.
 *
 * @param session - of no use after a failure
 * @throws CannotBackUp, CannotMigrate if the database is newer than this program
 */
export async function writeBackup(
  session: CopySession,
  file: string,
  { program, keys, media }: { program: string; keys: Keys; media: MediaFiles },
): Promise<Findings> {
  if ((await appliedMigrations(session)).length === 0)
    throw new CannotBackUp("The database is empty: there is nothing to back up.");
  await session.begin("snapshot");
  const handle = await open(file, "wx", 0o600);
  try {
    const tables = await tablesOf(session);
    const header: Header = {
      format: "communique-backup",
      version: formatVersion,
      program,
      at: new Date().toISOString(),
      driver: session.driver,
      mode: await modeOf(session),
      migrations: await appliedMigrations(session),
      ...keys,
      tables: tables.map(({ name, columns }) => ({ name, columns })),
    };
    const tally = new MediaTally();
    const found: Omit<Findings, "media"> = { tables: [], ...(await examine(session, keys)) };
    let all: Findings | undefined;
    await pipeline(Readable.from(contents()), createGzip({ level: 4 }), handle.createWriteStream({ flush: true }));
    await session.run("commit");
    if (!all) throw new Error("A backup was written without its seal.");
    return all;

    async function* contents(): AsyncGenerator<Buffer> {
      const first = JSON.stringify(header);
      yield Buffer.from(`${first}\n`);
      for (const table of tables) {
        const count = new RowCount();
        yield* count.of(rowsOf(session, table));
        yield Buffer.from(`${endOfRows}\n`);
        found.tables.push({ name: table.name, ...count.result() });
      }
      if (tables.some(({ name }) => name === "media")) yield* mediaLines(session, media, tally);
      all = { ...found, media: tally.result() };
      yield Buffer.from(`${JSON.stringify({ ...all, header: createHash("sha256").update(first).digest("hex") })}\n`);
    }
  } finally {
    await handle.close();
  }
}

async function modeOf(session: CopySession): Promise<Header["mode"]> {
  const [row] = await session.rows("select mode from newsroom.installation");
  if (row?.mode !== "demo" && row?.mode !== "production") {
    throw new CannotBackUp("This installation was never started: there is nothing to back up.");
  }
  return row.mode;
}
