import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seedDemo } from "#bin/seed.ts";
import type { OwnedDatabases } from "#db/client.ts";
import { openDatabases } from "#db/open.ts";
import { saveInstallationMode } from "#db/queries/installation.ts";
import { diskStore } from "#media/disk-store.ts";
import { onServer, startServer } from "#test/server.ts";
import type { Driver } from "./drivers.ts";
import { secret } from "./secrets.ts";

/**
 * A database of one measurement's own, under a temporary directory, filled with the demo; gone when it is disposed:
 *
 *     await using installation = await newInstallation("postgres");
 *     await installation.work((databases) => seedPublications(databases, 1000));
 *     await using server = await startProduct(installation);
 */
export interface Installation extends AsyncDisposable {
  readonly driver: Driver;
  /** The data directory of a process that works on it. */
  readonly directory: string;
  /** Of the server's database, by a login that may do everything; undefined on the embedded database. */
  readonly url: string | undefined;
  /** Works on the database in this process. The embedded one is one process's: not while the product runs. */
  work<Value>(work: (databases: OwnedDatabases) => Promise<Value>): Promise<Value>;
}

/**
 * @param driver - `postgres`: a new database on the server that BENCH_DATABASE_URL names (a superuser's login, on a
 *   cluster kept for measuring: it sets the passwords of the product's roles), else on one that is started for it
 */
export async function newInstallation(driver: Driver): Promise<Installation> {
  const directory = await mkdtemp(join(tmpdir(), "communique-bench-"));
  const database = driver === "postgres" ? await newDatabase() : undefined;
  const url = database?.url;
  const settings = {
    dataDirectory: directory,
    secret,
    url,
    readerUrl: undefined,
    frontUrl: undefined,
    accountsUrl: undefined,
    ownerUrl: undefined,
  };
  const work: Installation["work"] = async (work) => {
    const databases = await openDatabases(settings, () => {});
    try {
      return await work(databases);
    } finally {
      await databases.close();
    }
  };
  await work(async (databases) => {
    await seedDemo(databases, diskStore(join(directory, "media")));
    await saveInstallationMode(databases.app, "demo");
  });
  return {
    driver,
    directory,
    url,
    work,
    async [Symbol.asyncDispose]() {
      await database?.remove();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function newDatabase(): Promise<{ url: string; remove: () => Promise<void> }> {
  const named = process.env.BENCH_DATABASE_URL;
  const server = named ? { url: named, stop: async () => {} } : await startServer([]);
  const name = `communique_bench_${randomBytes(6).toString("hex")}`;
  await onServer(server.url, (client) => client.query(`create database ${name} encoding 'UTF8' template template0`));
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async remove() {
      await onServer(server.url, (client) => client.query(`drop database if exists ${name} with (force)`));
      await server.stop();
    },
  };
}
