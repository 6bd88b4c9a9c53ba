import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { rows } from "./raw.ts";

/** A column as a hostile statement names it. */
export interface Column {
  relation: string;
  name: string;
}

/** Every relation that the catalogue names to a role, readable or not. */
export async function relations(db: Db): Promise<string[]> {
  const found = await rows(
    db,
    sql`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'v', 'm', 'p', 'f', 'S', 't') order by 1`,
  );
  return found.map(({ name }) => String(name));
}

/** Every column of the newsroom and of the site, which the catalogue names to everybody. */
export async function columns(db: Db): Promise<Column[]> {
  const found = await rows(
    db,
    sql`select format('%I.%I', n.nspname, c.relname) as relation, quote_ident(a.attname) as name
          from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
         where n.nspname in ('newsroom', 'site') and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped`,
  );
  return found.map(({ relation, name }) => ({ relation: String(relation), name: String(name) }));
}

/**
 * A call of every function that a role may run and that could find its way to a table by itself: it takes a text, a
 * name, a number of a table or of a cursor, or nothing. Without those that only wait.
 */
export async function calls(db: Db, matching = "%"): Promise<string[]> {
  const leading = await leadingValues(db);
  const found = await rows(
    db,
    sql`select format('%I.%I', n.nspname, p.proname) as name, p.proname as short,
               array_to_json(array(select format_type(t, null) from unnest(p.proargtypes) t)) as types
          from pg_proc p join pg_namespace n on n.oid = p.pronamespace
         where p.prokind = 'f' and has_function_privilege(p.oid, 'execute') and has_schema_privilege(n.oid, 'usage')
           and p.proname like ${matching}
           and (p.pronargs = 0 or exists (select from unnest(p.proargtypes) t
                 where t in ('text'::regtype, 'name'::regtype, 'oid'::regtype, 'regclass'::regtype, 'refcursor'::regtype)))
           and not exists (select from unnest(p.proargtypes) t
                            where t::regtype::text in ('internal', 'cstring', 'event_trigger') or t::regtype::text like '%_handler')
         order by p.oid`,
  );
  return found
    .filter(({ short }) => !waiting.test(String(short)))
    .flatMap(({ name, types }) =>
      attempts(typesOf(types), leading).map((values) => `select * from ${name}(${values})`),
    );
}

const waiting = /^pg_(sleep|(try_)?advisory|wait_for)/;

const query = "select t::text from newsroom.revisions t";

/** Values by type; tables by number, because their names are not for everybody. */
async function leadingValues(db: Db): Promise<Record<string, string[]>> {
  const found = await rows(
    db,
    sql`select c.oid::text as oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where (n.nspname, c.relname) in (('newsroom', 'revisions'), ('newsroom', 'publications'), ('site', 'clock'))`,
  );
  const tables = found.map(({ oid }) => String(oid));
  return {
    text: ["'newsroom.revisions'", `'${query}'`, "'newsroom'"],
    name: ["'newsroom'", "'revisions'", "'communique_app'"],
    regclass: tables.map((oid) => `${oid}::regclass`),
    oid: tables.map((oid) => `${oid}::oid`),
    refcursor: ["'c'"],
    integer: ["1"],
    bigint: ["1"],
    smallint: ["1::smallint"],
    boolean: ["true"],
  };
}

/** Three tries, each with the next value of every type. */
function attempts(types: string[], leading: Record<string, string[]>): string[] {
  const values = [0, 1, 2].map((round) =>
    types.map((type) => leading[type]?.[round] ?? leading[type]?.[0] ?? `null::${type}`).join(", "),
  );
  return [...new Set(values)];
}

function typesOf(types: unknown): string[] {
  return Array.isArray(types) ? types.map(String) : [];
}
