import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { bootstrap } from "./bootstrap.ts";
import { roleName } from "./roles.ts";
import { literal, type PreparingSession } from "./session.ts";

export interface AppliedMigration {
  name: string;
  hash: string;
}

interface Migration extends AppliedMigration {
  sql: string;
}

/** The database cannot be brought to the state that this version of the program needs. */
export class CannotMigrate extends Error {
  override name = "CannotMigrate";
}

/**
 * Brings a database up to date: bootstrap and all migrations that it has not seen, each in one transaction. The same
 * files in the same order on the embedded database and on a server.
 *
 * @param only - names of the migrations to go to, for what was written by an older program; all if not given
 * @param say - told in a sentence what was done
 * @returns what could not be done for want of a superuser, one sentence each
 * @throws CannotMigrate if the database was written by a newer program, or a migration was edited after it had run
 */
export async function migrate(
  session: PreparingSession,
  passwords: ReadonlyMap<string, string>,
  { only, say = () => {} }: { only?: readonly string[]; say?: (line: string) => void } = {},
): Promise<string[]> {
  const migrations = await readMigrations();
  const pending = pendingOf(migrations, await appliedTo(session)).filter(({ name }) => only?.includes(name) ?? true);
  if (pending.length === 0) return [];

  const undone = await bootstrap(session, passwords);
  await session.run(`set role ${roleName("owner")}`);
  try {
    await session.run(
      "create table if not exists newsroom.migrations (name text primary key, hash text not null, applied_at timestamptz not null default clock_timestamp())",
    );
    for (const { name, sql, hash } of pending) await apply(session, name, sql, hash);
  } finally {
    await session.run("reset role");
  }
  say(`Brought the database up to date: ${pending.map(({ name }) => name.replace(/\.sql$/, "")).join(", ")}.`);
  return undone;
}

/**
 * For a process that may not migrate.
 *
 * @throws CannotMigrate unless the database has exactly the migrations of this program
 */
export async function requireMigrated(session: PreparingSession): Promise<void> {
  const pending = pendingOf(await readMigrations(), await appliedTo(session));
  if (pending.length > 0) {
    throw new CannotMigrate(
      `The database lacks ${pending.length} migration(s). Set DATABASE_URL_OWNER to a login that may create roles, once.`,
    );
  }
}

/**
 * The migrations that a database has, in their order; none for an empty one.
 *
 * @throws CannotMigrate if this program does not know one of them
 */
export async function appliedMigrations(session: PreparingSession): Promise<AppliedMigration[]> {
  const applied = await appliedTo(session);
  pendingOf(await readMigrations(), applied);
  return [...applied].map(([name, hash]) => ({ name, hash }));
}

/** The migrations of this program, in their order. */
export async function knownMigrations(): Promise<AppliedMigration[]> {
  return (await readMigrations()).map(({ name, hash }) => ({ name, hash }));
}

async function apply(session: PreparingSession, name: string, sql: string, hash: string): Promise<void> {
  try {
    await session.run(
      `begin;\n${sql}\n;insert into newsroom.migrations (name, hash) values (${literal(name)}, ${literal(hash)});\ncommit;`,
    );
  } catch (error) {
    await session.run("rollback");
    throw new CannotMigrate(`Migration ${name} failed.`, { cause: error });
  }
}

function pendingOf(migrations: Migration[], applied: ReadonlyMap<string, string>): Migration[] {
  const known = new Map(migrations.map(({ name, hash }) => [name, hash]));
  for (const [name, hash] of applied) {
    const expected = known.get(name);
    if (expected === undefined) {
      throw new CannotMigrate(`The database is newer than this program: it has the migration ${name}.`);
    }
    if (expected !== hash)
      throw new CannotMigrate(`The migration ${name} was changed after it had run on this database.`);
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

async function appliedTo(session: PreparingSession): Promise<Map<string, string>> {
  const [table] = await session.rows("select to_regclass('newsroom.migrations') is not null as there");
  if (table?.there !== true) return new Map();
  const rows = await session.rows("select name, hash from newsroom.migrations order by name");
  return new Map(rows.map((row) => [String(row.name), String(row.hash)]));
}

async function readMigrations(): Promise<Migration[]> {
  const folder = new URL("./migrations/", import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), "utf8");
      return { name, sql, hash: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}
