import { sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { openedDatabases } from "./opened.ts";

/** A pool or a transaction in one; callers cannot tell. Inside a transaction use only the transaction's own `Db`. */
export type Db = PgDatabase<PgQueryResultHKT, Record<string, never>>;

export interface Connections {
  role: string;
  /** Busy with a request, and ready for one. */
  used: number;
  idle: number;
  /** Requests that wait for a connection. */
  waiting: number;
}

/** The database, once per role. What a handle may read and write is decided by the database, not by its callers. */
export interface Databases {
  /** The desk's editorial work. */
  app: Db;
  /** The site: live publications and nothing else, read only. */
  reader: Db;
  /** The clock of the front and nothing else. */
  front: Db;
  /** People, roles, passwords, sessions, sign-off policies. */
  accounts: Db;
  driver: "pglite" | "postgres";
  /** The connections to a server at this moment, by role; none to the embedded database. */
  connections(): Connections[];
  /**
   * Calls back when a public act or a printed setting may have changed. A hint: it can come for nothing, and it comes
   * once after a lost connection is found again. The truth is the epoch that `clock` returns.
   *
   * @throws where the database is away now; it is tried again all the same
   */
  listen(onNotice: () => void): Promise<void>;
  close(): Promise<void>;
}

/** What `bin` and tests hold: also the owner, who alone may archive a history older than the system. */
export interface OwnedDatabases extends Databases {
  /** @throws on a server whose owner's login is not configured */
  asOwner<Value>(work: (owner: Db) => Promise<Value>): Promise<Value>;
  /**
   * Copies the embedded database, as it is at one moment, into a directory; others wait only for what was written
   * during the copy.
   *
   * @throws on a server
   */
  copyTo(directory: string): Promise<void>;
}

/**
 * The databases of this process, opened by `openDatabases` before the first request; the server's own modules and
 * Next's bundle share them.
 *
 * @throws where nobody opened them, as during `next build`
 */
export async function databases(): Promise<Databases> {
  const opened = openedDatabases();
  if (!opened) throw new Error("The database is not open: start through bin/start.ts or bin/dev.ts.");
  return opened;
}

/** The instant at which the statement runs, by the database's clock: the only `now` that a rule is asked with. */
export async function databaseClock(db: Db): Promise<Date> {
  const [row] = await db.select({ now: sql`clock_timestamp()`.mapWith(String) }).from(sql`(select 1) as one`);
  if (!row) throw new Error("The database gave no time.");
  return new Date(row.now);
}
