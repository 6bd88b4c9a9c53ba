import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { drizzle } from "drizzle-orm/node-postgres";
import { drizzle as drizzleEmbedded } from "drizzle-orm/pglite";
import { afterAll, beforeAll, describe } from "vitest";
import type { Db, OwnedDatabases } from "#db/client.ts";
import { as, embeddedDatabases, openEmbedded } from "#db/embedded.ts";
import { type DatabaseRole, roleName } from "#db/roles.ts";
import { prepareServer, serverDatabases } from "#db/server.ts";
import { onServer, testServer } from "./server.ts";

/**
 * Databases for tests. Each test file has its own, empty but for the migrations, and it is gone afterwards:
 *
 *     eachDriver("publications", (database) => {
 *       test("…", async () => { await database.app.select()… });
 *     });
 *
 * or, where a race needs several connections, `const database = testDatabase("postgres")` inside a `describe`.
 * The embedded database is loaded from a dump that is made once per state of the migrations. The server is the one
 * that TEST_DATABASE_URL names (a login that may create roles and databases, on a cluster kept for tests), else one
 * that is started for the file. No test opens a database that it did not create.
 */
export interface TestDatabase extends OwnedDatabases {
  /** Work as any role, also those that the product has no handle for; the superuser is `undefined`. */
  as<Value>(role: DatabaseRole | undefined, work: (db: Db) => Promise<Value>): Promise<Value>;
}

export const drivers = ["pglite", "postgres"] as const;

export type Driver = (typeof drivers)[number];

/** Runs the same tests on the embedded database and on a server. */
export function eachDriver(title: string, tests: (database: TestDatabase) => void): void {
  describe.each(drivers)(`${title} on %s`, (driver) => tests(testDatabase(driver)));
}

/** A database for the tests of the enclosing `describe` or file; its fields can be read once the tests run. */
export function testDatabase(driver: Driver): TestDatabase {
  let opened: TestDatabase | undefined;
  beforeAll(async () => {
    opened = await openTestDatabase(driver);
  }, 60_000);
  afterAll(() => opened?.close(), 60_000);
  const open = (): TestDatabase => {
    if (!opened) throw new Error("A test database can be used inside tests and hooks only.");
    return opened;
  };
  return {
    driver,
    get app() {
      return open().app;
    },
    get reader() {
      return open().reader;
    },
    get front() {
      return open().front;
    },
    get accounts() {
      return open().accounts;
    },
    connections: () => open().connections(),
    as: (role, work) => open().as(role, work),
    asOwner: (work) => open().asOwner(work),
    copyTo: (directory) => open().copyTo(directory),
    listen: (onNotice) => open().listen(onNotice),
    close: () => open().close(),
  };
}

/** The same without vitest's hooks: whoever opens it closes it. */
export async function openTestDatabase(driver: Driver): Promise<TestDatabase> {
  return driver === "pglite" ? openInMemory() : openOnServer();
}

async function openInMemory(): Promise<TestDatabase> {
  const lite = await openEmbedded(await dumpOfMigrations());
  return {
    ...embeddedDatabases(lite),
    async as(role, work) {
      if (role !== undefined) return work(as(lite, role));
      await lite.exec("reset session authorization; reset role");
      return work(drizzleEmbedded({ client: lite }));
    },
  };
}

async function dumpOfMigrations(): Promise<Blob> {
  const folder = new URL("../db/migrations/", import.meta.url);
  const hash = createHash("sha256");
  for (const name of (await readdir(folder)).sort()) hash.update(name).update(await readFile(new URL(name, folder)));
  hash.update(await readFile(new URL("../db/bootstrap.ts", import.meta.url)));
  const cache = new URL("../node_modules/.cache/communique/", import.meta.url);
  const path = new URL(`${hash.digest("hex").slice(0, 16)}.tar`, cache);
  try {
    return new Blob([await readFile(path)]);
  } catch {
    const lite = await openEmbedded(undefined);
    const dump = await lite.dumpDataDir("none");
    await lite.close();
    await mkdir(cache, { recursive: true });
    const draft = new URL(`${randomBytes(6).toString("hex")}.tar`, cache);
    await writeFile(draft, Buffer.from(await dump.arrayBuffer()));
    await rename(draft, path); // whole or not there, for the other test files
    return dump;
  }
}

async function openOnServer(): Promise<TestDatabase> {
  const server = await testServer();
  const name = `communique_test_${randomBytes(6).toString("hex")}`;
  await onServer(server.url, (client) => client.query(`create database ${name} encoding 'UTF8' template template0`));
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const settings = {
    url: url.href,
    readerUrl: undefined,
    frontUrl: undefined,
    accountsUrl: undefined,
    ownerUrl: undefined,
  };
  const logins = await prepareServer({ ...settings, secret: "the secret of the tests" }, () => {});
  const databases = serverDatabases(logins, url.href);
  return {
    ...databases,
    as: (role, work) =>
      onServer(url.href, async (client) => {
        if (role !== undefined) await client.query(`set session authorization ${roleName(role)}`);
        return work(drizzle({ client }));
      }),
    async close() {
      await databases.close();
      await onServer(server.url, (client) => client.query(`drop database if exists ${name} with (force)`));
      await server.stop();
    },
  };
}
