import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extensions } from "./embedded.ts";
import { CannotMigrate, migrate, requireMigrated } from "./migrate.ts";
import type { PreparingSession } from "./session.ts";

let lite: PGlite;
let session: PreparingSession;

beforeAll(async () => {
  lite = await PGlite.create({ extensions });
  session = {
    async run(statements) {
      await lite.exec(statements);
    },
    rows: async (statement) => (await lite.query<Record<string, unknown>>(statement)).rows,
  };
}, 60_000);
afterAll(() => lite.close());

test("a process that may not migrate stops before an empty database", async () => {
  await expect(requireMigrated(session)).rejects.toThrow(CannotMigrate);
});

test("an empty database is brought up to date once", async () => {
  await migrate(session, new Map());
  const applied = () => session.rows("select name, applied_at from newsroom.migrations order by name");
  const first = await applied();
  expect(first.length).toBeGreaterThan(5);
  await migrate(session, new Map());
  expect(await applied()).toEqual(first);
  await requireMigrated(session);
});

test("all tables are the owner's", async () => {
  const others = await session.rows(
    "select tablename from pg_tables where schemaname in ('newsroom', 'site') and tableowner <> 'communique_owner'",
  );
  expect(others).toEqual([]);
});

test("a newer database is refused", async () => {
  await session.run("insert into newsroom.migrations (name, hash) values ('9999-future.sql', 'x')");
  await expect(migrate(session, new Map())).rejects.toThrow("newer than this program");
  await expect(requireMigrated(session)).rejects.toThrow("9999-future.sql");
  await session.run("delete from newsroom.migrations where name = '9999-future.sql'");
});

test("a migration that was edited after it had run is refused", async () => {
  await session.run("update newsroom.migrations set hash = 'x' where name like '0001%'");
  await expect(migrate(session, new Map())).rejects.toThrow("changed after it had run");
});
