import { createServer, connect as dial, type Socket } from "node:net";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestServer, testServer } from "#test/server.ts";
import type { OwnedDatabases } from "./client.ts";
import { serverDatabases } from "./server.ts";

const patience = 60_000;

let server: TestServer;
let way: Way;
let databases: OwnedDatabases;

beforeAll(async () => {
  server = await testServer();
  way = await wayTo(new URL(server.url));
  const { url } = way;
  databases = serverDatabases({ app: url, public_reader: url, front: url, accounts: url }, url);
}, patience);

afterAll(async () => {
  await databases.close();
  await way.close();
  await server.stop();
}, patience);

test(
  "a server that falls silent costs no connection, whether a transaction was to begin or in the middle",
  async () => {
    const { front } = databases; // two connections, three seconds of patience
    await front.transaction((tx) => tx.execute(sql`select 1`));
    await expect(
      front.transaction(async (tx) => {
        way.freeze();
        await tx.execute(sql`select 'in the middle'`);
      }),
    ).rejects.toMatchObject({ message: expect.stringContaining("in the middle") });
    way.thaw();

    await Promise.all([1, 2].map(() => front.transaction((tx) => tx.execute(sql`select pg_sleep(0.1)`))));
    way.freeze();
    const begun = [1, 2, 3, 4].map(() => front.transaction((tx) => tx.execute(sql`select 1`)));
    expect((await Promise.allSettled(begun)).map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
    way.thaw();

    const answers = await Promise.all([1, 2, 3].map(() => front.transaction((tx) => tx.execute(sql`select 1`))));
    expect(answers).toHaveLength(3);
    expect(databases.connections().find(({ role }) => role === "front")).toMatchObject({ used: 0, waiting: 0 });
  },
  patience,
);

test("what the work throws is thrown, and its connection serves the next", async () => {
  const own = new Error("the work's own");
  await expect(databases.app.transaction(() => Promise.reject(own))).rejects.toBe(own);
  await expect(databases.app.transaction((tx) => tx.execute(sql`select 1 / 0`))).rejects.toMatchObject({
    cause: { code: "22012" },
  });
  const kept = await databases.app.transaction((tx) =>
    tx.execute(sql`select txid_current_if_assigned() is null as clean`),
  );
  expect(kept).toMatchObject({ rows: [{ clean: true }] });
});

interface Way {
  url: string;
  /** From now on nothing arrives, and nothing says so. */
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
}

/** An address under which the server is reached until it is frozen. */
async function wayTo(target: URL): Promise<Way> {
  const pairs = new Set<[Socket, Socket]>();
  let isFrozen = false;
  const listener = createServer((near) => {
    const far = dial(Number(target.port), target.hostname);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    for (const [from, to] of [pair, pair.toReversed()] as [Socket, Socket][]) {
      from.on("data", (bytes) => isFrozen || to.write(bytes));
      from.on("error", () => {});
      from.on("close", () => {
        to.destroy();
        pairs.delete(pair);
      });
    }
  });
  const port = await new Promise<number>((resolve) => {
    listener.listen(0, "127.0.0.1", () => {
      const address = listener.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  return {
    url: Object.assign(new URL(target), { hostname: "127.0.0.1", port: String(port) }).href,
    freeze() {
      isFrozen = true;
    },
    thaw() {
      isFrozen = false;
      for (const pair of pairs) for (const socket of pair) socket.destroy(); // as after the network's own patience
    },
    close: () => new Promise((resolve) => listener.close(() => resolve())),
  };
}
