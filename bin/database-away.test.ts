import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ProductProcess, startProduct } from "#test/product-process.ts";
import { onServer, type StartedServer, startServer } from "#test/server.ts";

// A Postgres server that goes and comes back under the readers of two processes.
const patience = 180_000;
const lease = 10; // seconds; thirty by default

let server: StartedServer;
let directory: string;
let pair: ProductProcess[] = [];
const name = "communique";

beforeAll(async () => {
  server = await startServer();
  directory = await mkdtemp(join(tmpdir(), "communique-away-"));
  await asSuperuser("postgres", `create database ${name} encoding 'UTF8' template template0`);
  const settings = {
    DATABASE_URL: at(name),
    SECRET: "one secret for all processes of the test",
    STALE_SECONDS: String(lease),
    COMMUNIQUE_MODE: "production",
  };
  pair = await Promise.all(
    ["one", "two"].map((one) => startProduct({ ...settings, DATA_DIRECTORY: join(directory, one) })),
  );
  await Promise.all(pair.map(({ started }) => started));
}, patience);

afterAll(async () => {
  for (const { child } of pair) child.kill("SIGKILL");
  await Promise.all(pair.map(({ ended }) => ended));
  await server.stop();
  await rm(directory, { recursive: true, force: true });
}, patience);

test(
  "stored pages outlive a short absence of the database; a long one is told in words, and ends by itself",
  async () => {
    const readers = pair.map((product) => reader(product, "/en/newsroom"));
    await expect.poll(() => readers.every(({ seen }) => seen.length > 10)).toBe(true);
    expect(readers.flatMap(({ seen }) => seen)).not.toContain(503);

    // away for less than the lease
    await server.halt();
    for (const product of pair) {
      expect((await read(product, "/en/newsroom")).status).toBe(200);
      const unread = await read(product, "/de/newsroom");
      expect(unread.status).toBe(503);
      expect(unread.headers.get("retry-after")).toBe("5");
      expect(unread.headers.get("cache-control")).toBe("no-store");
      expect(await unread.text()).toContain('<html lang="de"');
      expect((await read(product, "/readyz")).status).toBe(503);
      expect((await read(product, "/healthz")).status).toBe(200);
    }
    await server.resume();
    for (const product of pair)
      await expect.poll(async () => (await read(product, "/de/newsroom")).status, { timeout: 10_000 }).toBe(200);
    expect(new Set(readers.flatMap(({ seen }) => seen))).toEqual(new Set([200]));

    // away for longer
    await server.halt();
    for (const { seen } of readers)
      await expect.poll(() => seen.at(-1), { timeout: (lease + 5) * 1000, interval: 100 }).toBe(503);
    await server.resume();
    for (const { seen } of readers) await expect.poll(() => seen.at(-1), { timeout: 10_000, interval: 100 }).toBe(200);
    for (const one of readers) await one.stop();
    for (const { seen } of readers) expect(new Set(seen)).toEqual(new Set([200, 503]));
  },
  patience,
);

test(
  "what changes is read on both, with the connections that hear of it cut at that moment",
  async () => {
    for (const words of ["First Office", "Second Office", "Third Office"]) {
      await asSuperuser(
        name,
        `begin;
         select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen public_act';
         update newsroom.offices set names = jsonb_set(names, '{en,name}', '"${words}"');
         commit`,
      );
      for (const product of pair)
        await expect
          .poll(async () => (await read(product, "/en/newsroom")).text(), { timeout: 1000, interval: 50 })
          .toContain(words);
    }
  },
  patience,
);

interface Reader {
  /** The statuses so far. A connection that is refused or cut is none, and fails the reading. */
  seen: number[];
  stop(): Promise<void>;
}

function reader(product: ProductProcess, path: string): Reader {
  const seen: number[] = [];
  let isReading = true;
  const reading = (async () => {
    while (isReading) {
      const answer = await read(product, path);
      await answer.text();
      seen.push(answer.status);
      await pause(20);
    }
  })();
  return {
    seen,
    async stop() {
      isReading = false;
      await reading;
    },
  };
}

function read({ port }: ProductProcess, path: string): Promise<Response> {
  return fetch(`http://localhost:${port}${path}`);
}

function at(database: string): string {
  return Object.assign(new URL(server.url), { pathname: `/${database}` }).href;
}

async function asSuperuser(database: string, statement: string): Promise<void> {
  await onServer(at(database), (client) => client.query(statement));
}
