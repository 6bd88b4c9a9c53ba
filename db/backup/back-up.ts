import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { link, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { DataDirectoryInUse, lockDataDirectory } from "../data-directory.ts";
import type { CopySession } from "./copy-session.ts";
import { onEmbedded } from "./embedded-session.ts";
import type { Findings } from "./format.ts";
import { installationKeys } from "./keys.ts";
import { loadBackup } from "./load-backup.ts";
import type { MediaFiles } from "./media-files.ts";
import { type Scratch, scratchBeside, scratchIn } from "./scratch.ts";
import { onServerDatabase } from "./server-session.ts";
import { CannotBackUp, writeBackup } from "./write-backup.ts";

export interface Installation {
  dataDirectory: string;
  /** Of the login that prepares the database of a server; without it the database is the embedded one. */
  url: string | undefined;
  secret: string | undefined;
  signingKey: string | undefined;
  retiredKeys: string | undefined;
  media: MediaFiles;
}

export interface BackupOrder {
  file: string;
  /** Version of this program. */
  program: string;
  /** Has the server that holds the embedded database copy it to `placeOfCopy`; answers whether there is such a server. */
  copyRunning(): Promise<boolean>;
}

export interface BackedUp {
  /** Under the name that was asked for only if it was restored for a trial and the same was found. */
  file: string;
  findings: Findings;
  /** Why the trial failed. */
  doubt: Error | undefined;
}

/**
 * Backs a newsroom up into a new file and restores that file for a trial, in a database that is gone afterwards: beside
 * a server's own where the login may create one, else an embedded one.
 *
 * @throws CannotBackUp, CannotMigrate, DataDirectoryInUse
 */
export async function backUp(installation: Installation, order: BackupOrder): Promise<BackedUp> {
  const { url, dataDirectory } = installation;
  if (existsSync(order.file)) throw exists(order.file);
  if (url === undefined && !existsSync(join(dataDirectory, "pg", "PG_VERSION"))) {
    throw new CannotBackUp(
      `There is no database in ${dataDirectory}. Set DATA_DIRECTORY or DATABASE_URL as for npm start.`,
    );
  }
  return alone(dataDirectory, () =>
    url === undefined ? ofEmbedded(installation, order) : ofServer(installation, order, url),
  );
}

/** Where a running server puts the copy of its embedded database. */
export function placeOfCopy(dataDirectory: string): string {
  return join(workplace(dataDirectory), "pg");
}

async function ofEmbedded(installation: Installation, order: BackupOrder): Promise<BackedUp> {
  const { dataDirectory } = installation;
  const written = (await order.copyRunning())
    ? await onEmbedded(placeOfCopy(dataDirectory), (session) => write(session, installation, order))
    : await holding(dataDirectory, () =>
        onEmbedded(join(dataDirectory, "pg"), (session) => write(session, installation, order)),
      );
  await rm(placeOfCopy(dataDirectory), { recursive: true, force: true });
  return tried(written, order, scratchIn(placeOfTrial(dataDirectory)));
}

async function ofServer(installation: Installation, order: BackupOrder, url: string): Promise<BackedUp> {
  return onServerDatabase(url, { lock: "communique backup", busy: another }, async (session) => {
    const written = await write(session, installation, order);
    const scratch = await scratchBeside(url, session);
    return tried(written, order, scratch ?? scratchIn(placeOfTrial(installation.dataDirectory)));
  });
}

interface Written {
  draft: string;
  findings: Findings;
}

async function write(
  session: CopySession,
  installation: Installation,
  { file, program }: BackupOrder,
): Promise<Written> {
  const keys = await installationKeys(installation.dataDirectory, installation);
  const draft = `${file}.${randomBytes(4).toString("hex")}.partial`;
  try {
    return { draft, findings: await writeBackup(session, draft, { program, keys, media: installation.media }) };
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A file that failed its trial is kept: it may be the only one there is. Its name says so. */
async function tried(written: Written, { file }: BackupOrder, scratch: Scratch): Promise<BackedUp> {
  const { draft, findings } = written;
  try {
    await scratch((session) => loadBackup(session, draft, () => {}));
  } catch (error) {
    const doubt = error instanceof Error ? error : new Error(String(error));
    return { file: await publish(draft, `${file}.unverified`), findings, doubt };
  }
  return { file: await publish(draft, file), findings, doubt: undefined };
}

/** Gives a finished file its name, and replaces nothing. */
async function publish(draft: string, file: string): Promise<string> {
  try {
    await link(draft, file);
    await rm(draft);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST" || existsSync(file)) throw exists(file);
    await rename(draft, file); // a file system without links
  }
  return file;
}

async function alone<Value>(dataDirectory: string, work: () => Promise<Value>): Promise<Value> {
  const place = workplace(dataDirectory);
  const release = await lockDataDirectory(place).catch((error: unknown) => {
    throw error instanceof DataDirectoryInUse ? another : error;
  });
  try {
    return await work();
  } finally {
    await rm(placeOfCopy(dataDirectory), { recursive: true, force: true });
    await release();
    await rmdir(place).catch(() => {}); // the next one is in it already
  }
}

async function holding<Value>(dataDirectory: string, work: () => Promise<Value>): Promise<Value> {
  const release = await lockDataDirectory(dataDirectory);
  try {
    return await work();
  } finally {
    await release();
  }
}

function workplace(dataDirectory: string): string {
  return join(dataDirectory, "backup");
}

function placeOfTrial(dataDirectory: string): string {
  return join(workplace(dataDirectory), "trial");
}

const another = new CannotBackUp("Another backup is being made. Wait until it is done.");

function exists(file: string): CannotBackUp {
  return new CannotBackUp(`${file} exists already, and a backup replaces nothing.`);
}
