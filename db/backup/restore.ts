import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lockDataDirectory } from "../data-directory.ts";
import type { Installation } from "./back-up.ts";
import type { CopySession } from "./copy-session.ts";
import { onEmbedded } from "./embedded-session.ts";
import type { Findings, Header } from "./format.ts";
import { type Keys, keepKeys, keptKeys, keyNames } from "./keys.ts";
import { loadBackup, nothing, requireKnown } from "./load-backup.ts";
import { restoringInto } from "./media-files.ts";
import { checkBackup } from "./read-backup.ts";
import { onServerDatabase } from "./server-session.ts";

/** Not here, or not with these settings; the message tells the operator what to do. */
export class CannotRestore extends Error {
  override name = "CannotRestore";
}

export interface Restored {
  header: Header;
  findings: Findings;
}

/**
 * Fills an installation in which there is nothing from a backup, with its keys; on any failure there is nothing after it.
 *
 * @param say - told in a sentence what is going on
 * @throws CannotRestore, UnusableBackup, CannotMigrate, DataDirectoryInUse
 */
export async function restore(
  installation: Installation,
  file: string,
  say: (line: string) => void,
): Promise<Restored> {
  const { dataDirectory, url } = installation;
  say(`Checking ${file} …`);
  const { header } = await checkBackup(file);
  await requireKnown(file, header);
  const keys = await keysToKeep(installation, header);
  const release = await lockDataDirectory(dataDirectory);
  try {
    const takeKeysAway = await keepKeys(dataDirectory, keys);
    const media = restoringInto(installation.media);
    try {
      const load = (session: CopySession) => {
        say(`Restoring the newsroom of ${header.at} (${header.mode} mode) …`);
        return loadBackup(session, file, say, async (key, bytes) => {
          const path = join(dataDirectory, "restoring-file");
          await writeFile(path, bytes, { mode: 0o600 });
          await media.put(key, path);
        });
      };
      const findings = url === undefined ? await intoDirectory(dataDirectory, load) : await intoServer(url, load);
      return { header, findings };
    } catch (error) {
      await rm(join(dataDirectory, "restoring-file"), { force: true });
      await media.undo();
      await takeKeysAway();
      throw error;
    }
  } finally {
    await release();
  }
}

type Load = (session: CopySession) => Promise<Findings>;

/** Filled aside and moved into its place when it is whole. */
async function intoDirectory(directory: string, load: Load): Promise<Findings> {
  const place = join(directory, "pg");
  if (existsSync(place)) {
    throw new CannotRestore(
      `There is a database in ${directory} already, and a restore replaces nothing. Set DATA_DIRECTORY to another directory, or move this one away.`,
    );
  }
  const aside = join(directory, "restoring");
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { mode: 0o700 });
  try {
    const findings = await onEmbedded(join(aside, "pg"), load);
    await rename(join(aside, "pg"), place);
    return findings;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function intoServer(url: string, load: Load): Promise<Findings> {
  const lock = { lock: "communique" }; // that of migrations: a program that starts meanwhile waits
  let isBegun = false;
  try {
    return await onServerDatabase(url, lock, async (session) => {
      await requireMaker(url, session);
      if (await hasData(session)) {
        throw new CannotRestore(
          "There is a newsroom in the database that DATABASE_URL names, and a restore replaces nothing. Create an empty database and set DATABASE_URL to it.",
        );
      }
      await session.run(nothing); // tables without a row, of a start or restore that was cut off
      isBegun = true;
      return load(session);
    });
  } catch (error) {
    if (isBegun) {
      await onServerDatabase(url, lock, async (session) => {
        if (!(await hasData(session))) await session.run(nothing);
      });
    }
    throw error;
  }
}

async function hasData(session: CopySession): Promise<boolean> {
  const [made] = await session.rows("select to_regclass('newsroom.installation') is not null as there");
  if (made?.there !== true) return false;
  const [row] = await session.rows(
    "select exists (select from newsroom.installation) or exists (select from newsroom.persons) or exists (select from newsroom.events) as found",
  );
  return row?.found !== false;
}

async function requireMaker(url: string, session: CopySession): Promise<void> {
  const [row] = await session.rows(
    "select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user",
  );
  if (row?.may === true) return;
  throw new CannotRestore(
    `The login ${new URL(url).username} may not create roles. Set DATABASE_URL_OWNER to one that may create roles and objects.`,
  );
}

/** Those that the settings do not give, and all retired ones; an installation has one of each, so another one in the way is refused. */
async function keysToKeep({ dataDirectory, secret, signingKey }: Installation, header: Header): Promise<Keys> {
  if (signingKey !== undefined && header.signingKey !== null && !isSameKey(signingKey, header.signingKey)) {
    throw new CannotRestore(
      "SIGNING_KEY is not the key with which the backup's publications are signed. Leave it out, and the backup's own key is used.",
    );
  }
  const wanted: Keys = {
    secret: secret === undefined ? header.secret : null,
    signingKey: signingKey === undefined ? header.signingKey : null,
    retiredKeys: header.retiredKeys,
  };
  const kept = await keptKeys(dataDirectory);
  for (const name of keyNames) {
    if (wanted[name] !== null && kept[name] !== null && wanted[name] !== kept[name]) {
      throw new CannotRestore(
        `${dataDirectory} holds the keys of another installation. Set DATA_DIRECTORY to an empty directory.`,
      );
    }
  }
  return wanted;
}

function isSameKey(one: string, other: string): boolean {
  return Buffer.from(one, "base64").equals(Buffer.from(other, "base64"));
}
