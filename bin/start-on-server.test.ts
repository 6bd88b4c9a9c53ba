import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareServer } from "#db/server.ts";
import { type ProductProcess, startProduct } from "#test/product-process.ts";
import { onServer, type TestServer, testServer } from "#test/server.ts";
import { signInForm } from "#test/sign-in-form.ts";

const patience = 180_000;
const mark = randomBytes(6).toString("hex");
const logins = `communique_test_${mark}_logins`;
const fresh = `communique_test_${mark}`;

let server: TestServer;
let directory: string;
let settings: Record<string, string>;
let pair: ProductProcess[];

// the roles belong to the cluster and have their passwords from the tests' one secret: a database is prepared only to
// learn them, so that the processes can be told of their logins
beforeAll(async () => {
  server = await testServer();
  directory = await mkdtemp(join(tmpdir(), "communique-start-"));
  for (const name of [logins, fresh])
    await asSuperuser("postgres", `create database ${name} encoding 'UTF8' template template0`);
  const none = { readerUrl: undefined, frontUrl: undefined, accountsUrl: undefined, ownerUrl: undefined };
  const known = await prepareServer({ ...none, url: at(logins), secret: "the secret of the tests" }, () => {});
  const login = (url: string) => Object.assign(new URL(url), { pathname: `/${fresh}` }).href;
  settings = {
    DATABASE_URL: login(known.app),
    DATABASE_URL_READER: login(known.public_reader),
    DATABASE_URL_FRONT: login(known.front),
    DATABASE_URL_ACCOUNTS: login(known.accounts),
    DATABASE_URL_OWNER: at(fresh),
    SECRET: "one secret for all processes of the test",
    COMMUNIQUE_MODE: "demo",
    LOG_LEVEL: "debug",
  };
  pair = await Promise.all(["one", "two"].map((name) => start(name)));
}, patience);

afterAll(async () => {
  for (const { child } of pair) child.kill("SIGKILL");
  await Promise.all(pair.map(({ ended }) => ended));
  for (const name of [logins, fresh]) await asSuperuser("postgres", `drop database if exists ${name} with (force)`);
  await server.stop();
  await rm(directory, { recursive: true, force: true });
}, patience);

test(
  "two processes that start at once on an empty database migrate and fill it once, and both serve",
  async () => {
    await Promise.all(pair.map(({ started }) => started));
    const migrated = pair.flatMap(({ log }) => log.filter(({ msg }) => /^Brought the database/.test(String(msg))));
    expect(migrated).toHaveLength(1);
    const filled = pair.flatMap(({ log }) => log.filter(({ msg }) => /^Writing the demo/.test(String(msg))));
    expect(filled).toHaveLength(1);
    for (const { port, metricsPort } of pair) {
      expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200);
      expect((await fetch(`http://localhost:${port}/metrics`)).status).toBe(404);
      expect(await (await fetch(`http://localhost:${metricsPort}/metrics`)).text()).toContain(
        'communique_database_connections{role="reader"',
      );
    }
  },
  patience,
);

test(
  "neither what somebody types nor who it is comes into the log, whatever fails",
  async () => {
    const [product] = pair;
    if (!product) throw new Error("No process.");
    await product.started;
    const typed = { email: "canary-mail@example.org", password: "canary-password-0123456789" };
    await post(product, typed);
    await fetch(`http://localhost:${product.port}/desk?canary-query=canary-value`, { redirect: "manual" });

    // every statement of the next attempt that holds a value fails
    await asSuperuser(fresh, "alter table newsroom.sign_in_attempts rename to elsewhere");
    await post(product, typed);
    await asSuperuser(fresh, "alter table newsroom.elsewhere rename to sign_in_attempts");
    await fetch(`http://localhost:${product.port}/desk`, {
      method: "POST",
      headers: { origin: `http://localhost:${product.port}`, "next-action": "canary-action" },
      body: '["canary-body',
    });
    // the public side: a page whose view is gone
    await asSuperuser(fresh, "alter schema site rename to elsewhere");
    const fault = await fetch(`http://localhost:${product.port}/en/newsroom/news/canary@example.org/2347076?x=canary`);
    await asSuperuser(fresh, "alter schema elsewhere rename to site");
    expect(fault.status).toBeGreaterThanOrEqual(500);
    const reference = /<bdi>([0-9A-F]{8})</.exec(await fault.text())?.[1];

    expect(product.log.find((entry) => entry.reference === reference)).toMatchObject({ level: "error" });
    expect(product.log.filter(({ msg }) => msg === "fault on the desk")).not.toEqual([]);
    expect(product.written()).not.toMatch(/canary/i);
    expect(product.written()).not.toMatch(/127\.0\.0\.1|::1/);
  },
  patience,
);

test(
  "what a database says of its mode and of its version is not overruled",
  async () => {
    await Promise.all(pair.map(({ started }) => started));
    const stopped = Promise.all(pair.map(({ ended }) => ended));
    for (const { child } of pair) child.kill("SIGTERM");
    expect(await stopped).toEqual([0, 0]);

    const demo = await start("one", { COMMUNIQUE_MODE: "production" });
    expect(await demo.ended).toBe(1);
    expect(demo.written()).toContain("was set up in demo mode and stays in it");

    await asSuperuser(fresh, "insert into newsroom.migrations (name, hash) values ('9999-future.sql', 'x')");
    const older = await start("two");
    expect(await older.ended).toBe(1);
    expect(older.written()).toContain("The database is newer than this program: it has the migration 9999-future.sql.");
  },
  patience,
);

function start(name: string, more: Record<string, string> = {}): Promise<ProductProcess> {
  return startProduct({ ...settings, DATA_DIRECTORY: join(directory, name), ...more });
}

async function post({ port }: ProductProcess, typed: { email: string; password: string }): Promise<void> {
  const { body, headers } = await signInForm(port, typed);
  await new Promise<void>((resolve, reject) => {
    const sent = request({ port, method: "POST", path: "/desk/sign-in", headers }, (answer) => {
      answer.resume().once("end", resolve);
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

function at(database: string): string {
  return Object.assign(new URL(server.url), { pathname: `/${database}` }).href;
}

async function asSuperuser(database: string, statement: string): Promise<void> {
  await onServer(at(database), (client) => client.query(statement));
}
