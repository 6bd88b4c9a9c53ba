import { mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { CopySession } from "./copy-session.ts";
import { onEmbedded } from "./embedded-session.ts";
import { onServerDatabase } from "./server-session.ts";

/** A database that is there for one piece of work and gone afterwards. */
export type Scratch = <Value>(work: (session: CopySession) => Promise<Value>) => Promise<Value>;

/** An embedded one in a directory that is nobody else's. */
export function scratchIn(directory: string): Scratch {
  return async (work) => {
    await rm(directory, { recursive: true, force: true });
    await mkdir(dirname(directory), { recursive: true, mode: 0o700 });
    try {
      return await onEmbedded(directory, work);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  };
}

/**
 * One on the same server, beside the database of this session, which alone may make it.
 *
 * @returns undefined where the login may not create databases
 */
export async function scratchBeside(url: string, session: CopySession): Promise<Scratch | undefined> {
  const [row] = await session.rows(
    "select (rolcreatedb or rolsuper) as may, (select oid from pg_database where datname = current_database()) as oid from pg_roles where rolname = current_user",
  );
  if (row?.may !== true) return undefined;
  const name = `communique_backup_${row.oid}`; // the same each time: what a killed process left is replaced
  const address = new URL(url);
  address.pathname = `/${name}`;
  return async (work) => {
    await session.run(`drop database if exists ${name} with (force)`);
    await session.run(`create database ${name} encoding 'UTF8' template template0`);
    try {
      return await onServerDatabase(address.href, { lock: "communique" }, work);
    } finally {
      await session.run(`drop database if exists ${name} with (force)`);
    }
  };
}
