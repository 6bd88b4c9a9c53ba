import { literal } from "../session.ts";
import type { CopySession } from "./copy-session.ts";

/** A table whose rows a backup holds; the names are the database's own, quoted where they must be. */
export interface Table {
  name: string;
  /** Those that hold data, in one list as SQL has it: generated ones are made anew. */
  columns: string;
  /** A total order that no collation of a database changes. */
  order: string;
}

/** Left out: nobody is signed in after a restore; the migrations are named in the header. */
const leftOut = ["migrations", "sessions", "sign_in_attempts"];

/** Every table of the newsroom but those that are left out; what a migration adds is in the next backup. */
export async function tablesOf(session: CopySession): Promise<Table[]> {
  const rows = await session.rows(`
    select quote_ident(c.relname) as name,
           (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
           (select string_agg(quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end, ', '
                              order by array_position(i.indkey::int2[], a.attnum), a.attnum)
              from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
               and (i.indkey is null or a.attnum = any (i.indkey::int2[]))) as ordered
      from pg_class c
     where c.relnamespace = 'newsroom'::regnamespace and c.relkind = 'r' and c.relname not in (${leftOut.map(literal).join(", ")})
     order by c.relname collate "C"`);
  return rows.map((row) => ({ name: String(row.name), columns: String(row.columns), order: String(row.ordered) }));
}

/** The rows of a table, in its order. */
export function rowsOf(session: CopySession, { name, columns, order }: Table): AsyncIterable<Buffer> {
  return session.copyOut(`select ${columns} from newsroom.${name} order by ${order}`);
}

/** Where a sequence stands; null: not used yet. */
export interface Counter {
  name: string;
  value: string | null;
}

export async function countersOf(session: CopySession): Promise<Counter[]> {
  const rows = await session.rows(`
    select quote_ident(sequencename) as name, last_value::text as value from pg_sequences
     where schemaname = 'newsroom' order by sequencename collate "C"`);
  return rows.map((row) => ({ name: String(row.name), value: row.value === null ? null : String(row.value) }));
}
