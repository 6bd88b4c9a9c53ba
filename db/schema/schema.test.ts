import { readdir } from "node:fs/promises";
import { getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import { eachDriver } from "#test/database.ts";

const folder = new URL("./", import.meta.url);
const files = (await readdir(folder)).filter((name) => !name.endsWith(".test.ts"));
const modules: Record<string, unknown>[] = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
const tables = modules
  .flatMap((module) => Object.values(module))
  .filter((value): value is PgTable => is(value, PgTable));

eachDriver("the description of the tables", (database) => {
  test.each(tables.map((table) => [getTableName(table), table] as const))(
    "%s is as the migrations made it",
    async (name, table) => {
      const { rows } = await database.as(undefined, async (db) => {
        const columns = sql`select column_name, is_nullable, is_generated, column_default, is_identity from information_schema.columns
        where table_schema = 'newsroom' and table_name = ${name}`;
        return {
          rows: await db
            .select({ column: sql<string>`column_name`, nullable: sql<boolean>`is_nullable = 'YES'` })
            .from(sql`(${columns}) as c`),
        };
      });
      for (const column of Object.values(getTableColumns(table))) {
        const found = rows.find((row) => row.column === column.name);
        expect(found, `${name}.${column.name}`).toBeDefined();
        expect({ column: column.name, nullable: !column.notNull }).toEqual(found);
      }
    },
  );

  test.each(tables.map((table) => [getTableName(table), table] as const))(
    "every column that an insert into %s names may be written",
    async (name, table) => {
      const named = Object.values(getTableColumns(table)).filter((column) => column.generated === undefined);
      if (name === "epoch") return;
      const rows = await database.as(undefined, (db) =>
        db
          .select({
            column: sql<string>`c`,
            may: sql<boolean>`has_column_privilege('communique_app', ${`newsroom.${name}`}, c, 'insert') or has_column_privilege('communique_accounts', ${`newsroom.${name}`}, c, 'insert')`,
          })
          .from(sql`unnest(${sql.param(named.map((column) => column.name))}::text[]) as c`),
      );
      expect(rows.filter((row) => !row.may)).toEqual([]);
    },
  );
});
