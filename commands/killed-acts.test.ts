import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rows } from "#db/attacks/raw.ts";
import { onEmbedded } from "#db/backup/embedded-session.ts";
import { examine } from "#db/backup/examine.ts";
import { onServerDatabase } from "#db/backup/server-session.ts";
import type { OwnedDatabases } from "#db/client.ts";
import { openDatabases } from "#db/open.ts";
import { editionRows } from "#db/queries/edition-rows.ts";
import { releaseEvents } from "#db/queries/history.ts";
import { prepareServer, serverDatabases } from "#db/server.ts";
import { replay } from "#domain/replay.ts";
import { env } from "#env.ts";
import type { ActingOrder } from "#test/acting-process.ts";
import { approved, newsroom, translated, written } from "#test/release.ts";
import { onServer, type TestServer, testServer } from "#test/server.ts";

// Invariant 5: a process that is killed at any point leaves each act complete or absent. Two hundred kills in all.
const kills = { server: 170, embedded: 30 };

const script = new URL("../test/acting-process.ts", import.meta.url).pathname;
const secret = "the secret of the tests";
const livesPerRelease = 6;

let directory: string;
let server: TestServer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "communique-kills-"));
  server = await testServer();
}, 60_000);

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
  await server.stop();
});

test(`${kills.server} kills of processes that act on a server leave each act complete or absent`, async () => {
  const url = new URL(server.url);
  const name = `communique_test_${randomBytes(6).toString("hex")}`;
  url.pathname = `/${name}`;
  await onServer(server.url, (client) => client.query(`create database ${name} encoding 'UTF8' template template0`));
  const others = { readerUrl: undefined, frontUrl: undefined, accountsUrl: undefined, ownerUrl: undefined };
  const logins = await prepareServer({ url: url.href, secret, ...others }, () => {});
  const databases = serverDatabases(logins, url.href);
  try {
    const orders = await ordersOn(databases, { logins, url: url.href }, kills.server);
    await expectWhole(databases, await inTurns(2, orders));
    expectProven(await onServerDatabase(url.href, { lock: "test" }, (session) => examine(session, signers)));
  } finally {
    await databases.close();
    await onServer(server.url, (client) => client.query(`drop database ${name} with (force)`));
  }
}, 600_000);

test(`${kills.embedded} kills of processes with an embedded database do the same`, async () => {
  const place = { dataDirectory: directory };
  const orders = await withEmbedded((databases) => ordersOn(databases, place, kills.embedded));
  const acknowledged = await inTurns(1, orders);
  await withEmbedded((databases) => expectWhole(databases, acknowledged));
  expectProven(await onEmbedded(join(directory, "pg"), (session) => examine(session, signers)));
}, 600_000);

/** What each life is to do: releases in two languages together, signed off, each for a few lives. */
async function ordersOn(databases: OwnedDatabases, place: ActingOrder["place"], lives: number): Promise<ActingOrder[]> {
  const people = await newsroom(databases);
  const orders: ActingOrder[] = [];
  while (orders.length < lives) {
    const { no } = await written(people, "en", { requiredLocales: ["en", "de"], mode: "together" });
    await translated(people, no, "de");
    const editions = [await approved(people, no, "en"), await approved(people, no, "de")];
    const order = { place, duty: people.dora.person, second: people.grace.person, releaseNo: no, editions };
    for (let life = 0; life < livesPerRelease; life += 1) orders.push({ ...order, life });
  }
  return orders.slice(0, lives);
}

interface Acknowledged {
  verb: string;
  no: number;
}

const gaps: number[] = [];

/** One life: from its start to a kill at some point of some act. */
async function killed(nth: number, order: ActingOrder): Promise<Acknowledged[]> {
  const child = spawn(process.execPath, [script, JSON.stringify(order)], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(directory, "compiled") }, // two hundred starts of the same code
  });
  const errors: string[] = [];
  child.stderr.on("data", (chunk) => errors.push(String(chunk)));
  const ended = once(child, "close");
  const acknowledged: Acknowledged[] = [];
  const last = nth % 4; // acknowledged acts after which it is soon killed
  let before = 0;
  const enough = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [verb = "", no = ""] = line.split(" ");
      if (verb !== "ready" && verb !== "done") {
        acknowledged.push({ verb, no: Number(no) });
        gaps.push(performance.now() - before);
      }
      before = performance.now();
      if (verb === "done" || acknowledged.length >= last) resolve();
    });
    ended.then(() => reject(new Error(`It ended by itself: ${errors.join("")}`)));
  });
  await enough;
  await pause(Math.random() * (gaps.at(-1) ?? 10)); // somewhere within the next act
  child.kill("SIGKILL");
  const [, signal] = await ended;
  expect(signal, errors.join("")).toBe("SIGKILL");
  return acknowledged;
}

async function inTurns(atOnce: number, orders: readonly ActingOrder[]): Promise<Acknowledged[]> {
  const waiting = [...orders.entries()];
  const all: Acknowledged[] = [];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) all.push(...(await killed(...next)));
    }),
  );
  return all;
}

async function withEmbedded<Value>(work: (databases: OwnedDatabases) => Promise<Value>): Promise<Value> {
  const others = { readerUrl: undefined, frontUrl: undefined, accountsUrl: undefined, ownerUrl: undefined };
  const databases = await openDatabases({ dataDirectory: directory, url: undefined, secret, ...others }, () => {});
  try {
    return await work(databases);
  } finally {
    await databases.close();
  }
}

async function expectWhole({ app }: OwnedDatabases, acknowledged: readonly Acknowledged[]): Promise<void> {
  const acts = await rows(
    app,
    sql`select no::int as no, verb, at >= lag(at, 1, at) over (order by no) as in_order from newsroom.acts order by no`,
  );
  expect(acts.length).toBeGreaterThan(0);
  expect(acts.map(({ no }) => no)).toEqual(acts.map((_, place) => place + 1));
  expect(acts.filter(({ in_order }) => in_order !== true)).toEqual([]);
  const verbOf = new Map(acts.map(({ no, verb }) => [no, verb]));
  for (const { verb, no } of acknowledged) if (no > 0) expect([no, verbOf.get(no)]).toEqual([no, verb]);
  expect(new Set(acknowledged.map(({ verb }) => verb)).size).toBe(6); // none of the verbs was left out

  // together means both languages, at each publishing, scheduling and retracting
  const perAct = await rows(
    app,
    sql`select act_no, count(*)::int as languages from newsroom.publications group by act_no`,
  );
  expect(perAct.filter(({ languages }) => languages !== 2)).toEqual([]);
  const perRetraction = await rows(
    app,
    sql`select act_no, count(*)::int as languages from newsroom.retractions group by act_no`,
  );
  expect(perRetraction.filter(({ languages }) => languages !== 2)).toEqual([]);

  for (const { id } of await rows(app, sql`select id::text as id from newsroom.releases`)) {
    const replayed = replay(await releaseEvents(app, String(id)));
    const stored = await editionRows(app, String(id));
    expect(stored.map(({ edition }) => [edition.id, edition.state, edition.signOffHash])).toEqual(
      stored.map(({ edition: { id: one } }) => [one, replayed.get(one)?.state, replayed.get(one)?.hash]),
    );
  }
}

function expectProven({ events, signatures }: Awaited<ReturnType<typeof examine>>): void {
  expect(events.isWhole).toBe(true);
  expect(signatures.of).toBeGreaterThan(0);
  expect(signatures.fit).toBe(signatures.of);
}

const signers = { signingKey: env.SIGNING_KEY ?? null, retiredKeys: null };
