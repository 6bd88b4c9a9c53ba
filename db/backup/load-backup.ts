import { isDeepStrictEqual } from "node:util";
import { faultOf } from "../fault.ts";
import { knownMigrations, migrate } from "../migrate.ts";
import { literal } from "../session.ts";
import { type Counter, countersOf, rowsOf, type Table, tablesOf } from "./contents.ts";
import type { CopySession } from "./copy-session.ts";
import { countRows } from "./count-rows.ts";
import { examine } from "./examine.ts";
import type { Findings, Header } from "./format.ts";
import { type BackupReader, readBackup } from "./read-backup.ts";
import type { Signers } from "./signatures.ts";
import { UnusableBackup } from "./unusable-backup.ts";

/**
 * Fills a database in which there is nothing from a backup: the schema at the backup's migrations, all rows in one
 * transaction, a comparison of what is there now with the seal, then the migrations that came later.
 *
 * @param say - told what could not be done for want of a superuser
 * @param session - of no use after a failure; its end leaves no rows
 * @param takeFile - given each file of the library; without it they are only checked
 * @throws UnusableBackup
 */
export async function loadBackup(
  session: CopySession,
  path: string,
  say: (line: string) => void,
  takeFile: BackupReader["file"] = throughAndAway,
): Promise<Findings> {
  let signers: Signers = { signingKey: null, retiredKeys: null };
  let tables: Table[] = [];
  let keys: ForeignKey[] = [];
  try {
    const sealed = await readBackup(path, {
      async begin(header) {
        await requireKnown(path, header);
        signers = header; // the seal counts with these, whatever this installation is given
        const names = header.migrations.map(({ name }) => name);
        for (const loss of await migrate(session, new Map(), { only: names })) say(loss);
        tables = await tablesOf(session);
        requireSameTables(path, header, tables);
        await session.begin("load");
        keys = await foreignKeysOf(session);
        await session.run(openTables(tables, keys));
      },
      async table(name, rows) {
        const table = tables.find((one) => one.name === name);
        if (!table) throw new Error(`The table ${name} was not looked for.`);
        await session.copyIn(`newsroom.${name} (${table.columns})`, rows);
      },
      file: takeFile,
    });
    await session.run(closeTables(tables, keys));
    await session.run(setCounters(sealed.counters, await countersOf(session)));
    await requireSame(session, tables, sealed, signers);
    await session.run("commit");
    for (const loss of await migrateTheRest(session)) say(loss);
    return sealed;
  } catch (error) {
    // what the database itself refuses: wrong values, rows without the row they point to, a word that is no counter
    if (/^2[23]/.test(faultOf(error)?.code ?? "")) {
      throw new UnusableBackup(`${path} contradicts itself: ${faultOf(error)?.message}.`, { cause: error });
    }
    throw error;
  }
}

async function throughAndAway(_key: string, bytes: AsyncIterable<Buffer>): Promise<void> {
  for await (const _chunk of bytes);
}

/** What is there when nothing is. */
export const nothing = "drop schema if exists site cascade; drop schema if exists newsroom cascade";

async function migrateTheRest(session: CopySession): Promise<string[]> {
  try {
    return await migrate(session, new Map());
  } catch (error) {
    await session.run(nothing);
    throw error;
  }
}

/** The program knows every migration that the backup was written with. */
export async function requireKnown(path: string, { migrations, program }: Header): Promise<void> {
  const known = await knownMigrations();
  for (const { name, hash } of migrations) {
    const same = known.find((one) => one.name === name);
    if (!same) {
      throw new UnusableBackup(
        `${path} is newer than this program: it has the migration ${name}. Restore it with version ${program} or newer.`,
      );
    }
    if (same.hash !== hash) throw new UnusableBackup(`${path} was written with another migration ${name}.`);
  }
}

function requireSameTables(path: string, { tables }: Header, found: readonly Table[]): void {
  const shape = (list: readonly Pick<Table, "name" | "columns">[]) => list.map((one) => `${one.name} ${one.columns}`);
  if (shape(tables).join("\n") !== shape(found).join("\n")) {
    throw new UnusableBackup(`${path} has other tables than its migrations make.`);
  }
}

async function requireSame(
  session: CopySession,
  tables: readonly Table[],
  sealed: Findings,
  signers: Signers,
): Promise<void> {
  // the files were compared with their keys and the seal while they were read
  const found: Findings = { tables: [], media: sealed.media, ...(await examine(session, signers)) };
  for (const table of tables) {
    found.tables.push({ name: table.name, ...(await countRows(rowsOf(session, table))) });
  }
  for (const [what, value] of Object.entries(sealed)) {
    const now: unknown = Object.entries(found).find(([name]) => name === what)?.[1];
    if (!isDeepStrictEqual(now, value)) {
      throw new UnusableBackup(`What was restored is not what was backed up: ${differences[what]}.`);
    }
  }
}

const differences: Readonly<Record<string, string>> = {
  tables: "rows of a table",
  counters: "a counter",
  events: "the chain of events",
  publicationNo: "the last publication number",
  signatures: "the signatures of publications, which its signing keys did not make",
};

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

async function foreignKeysOf(session: CopySession): Promise<ForeignKey[]> {
  const rows = await session.rows(`
    select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = 'newsroom'::regnamespace order by 1, 2`);
  return rows.map((row) => ({ table: String(row.table), name: String(row.name), definition: String(row.definition) }));
}

/** Without keys and triggers, which fit single acts; empty of what migrations put there. The owner may do all this. */
function openTables(tables: readonly Table[], keys: readonly ForeignKey[]): string {
  return [
    ...keys.map(({ table, name }) => `alter table ${table} drop constraint ${name}`),
    ...tables.map(({ name }) => `alter table newsroom.${name} disable trigger user`),
    `truncate ${tables.map(({ name }) => `newsroom.${name}`).join(", ")}`,
  ].join(";\n");
}

/** Makes every key again, which checks all rows against it. */
function closeTables(tables: readonly Table[], keys: readonly ForeignKey[]): string {
  return [
    ...keys.map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
    ...tables.map(({ name }) => `alter table newsroom.${name} enable trigger user`),
  ].join(";\n");
}

function setCounters(counters: readonly Counter[], known: readonly Counter[]): string {
  return counters
    .filter((counter) => counter.value !== null && known.some(({ name }) => name === counter.name))
    .map(({ name, value }) => `select setval(${literal(`newsroom.${name}`)}, ${value})`)
    .join(";\n");
}
