import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onServer, startServer, type TestServer, testServer } from "#test/server.ts";
import { onServerDatabase } from "./backup/server-session.ts";
import { migrate } from "./migrate.ts";
import { prepareServer, type ServerSettings, serverDatabases } from "./server.ts";

let server: TestServer;
let url: string;
const name = `communique_test_${randomBytes(6).toString("hex")}`;
const secret = "the secret of the tests";

beforeAll(async () => {
  server = await testServer();
  await onServer(server.url, (client) => client.query(`create database ${name} encoding 'UTF8' template template0`));
  const address = new URL(server.url);
  address.pathname = `/${name}`;
  url = address.href;
}, 60_000);
afterAll(async () => {
  await onServer(server.url, (client) => client.query(`drop database if exists ${name} with (force)`));
  await server.stop();
});

const settings = (given: Partial<ServerSettings> = {}): ServerSettings => ({
  ...{ url, readerUrl: undefined, frontUrl: undefined, accountsUrl: undefined, ownerUrl: undefined, secret },
  ...given,
});

test("one URL that may create roles is enough: every role gets a login of its own, two processes at once", async () => {
  const [logins, again] = await Promise.all([prepareServer(settings(), () => {}), prepareServer(settings(), () => {})]);
  expect(again).toEqual(logins);
  const databases = serverDatabases(logins, url);
  const users = await Promise.all(
    [databases.app, databases.reader, databases.front, databases.accounts].map((db) =>
      db.select({ user: sql<string>`current_user` }).from(sql`(select 1) as one`),
    ),
  );
  expect(users.flat().map(({ user }) => user)).toEqual([
    "communique_app",
    "communique_public_reader",
    "communique_front",
    "communique_accounts",
  ]);
  await databases.close();
});

test("afterwards the login of app is enough", async () => {
  const { app } = await prepareServer(settings(), () => {});
  await prepareServer(settings({ url: app }), () => {});
});

test("a login that is bound by no rule is refused", async () => {
  await expect(prepareServer(settings({ readerUrl: url }), () => {})).rejects.toThrow("is a superuser");
});

test("a login with the rights of another role is refused, and the setting is named", async () => {
  const { app, front } = await prepareServer(settings(), () => {});
  await expect(prepareServer(settings({ readerUrl: front }), () => {})).rejects.toThrow(
    "The login communique_front does not have the rights of communique_public_reader. Set DATABASE_URL_READER",
  );
  await expect(prepareServer(settings({ url: front, ownerUrl: url }), () => {})).rejects.toThrow("Set DATABASE_URL,");
  expect(app).toContain("communique_app");
});

test("a login that is no superuser prepares a database too, and says which walls it could not build", async () => {
  const own = `${name}_managed`;
  await onServer(server.url, async (client) => {
    await client.query(`create role ${own} login createrole password 'managed'`);
    await client.query(`create database ${own} owner ${own} encoding 'UTF8' template template0`);
    const roles = await client.query("select rolname from pg_roles where rolname like 'communique\\_%'");
    for (const { rolname } of roles.rows) {
      if (rolname !== own) await client.query(`grant ${rolname} to ${own} with admin option`);
    }
  });
  try {
    const managed = Object.assign(new URL(url), { pathname: `/${own}`, username: own, password: "managed" });
    const said: string[] = [];
    await prepareServer(settings({ url: managed.href }), (line) => said.push(line));
    expect(said).toEqual([
      expect.stringMatching(/^Brought the database up to date/),
      "set_config() is still open to every role; a superuser can revoke it.",
      "PL/pgSQL is still open to every role; a superuser can revoke it.",
    ]);
  } finally {
    await onServer(server.url, async (client) => {
      await client.query(`drop database ${own} with (force)`);
      await client.query(`drop role ${own}`);
    });
  }
});

// on a server of its own: the roles of the tests' server keep the passwords that every test knows
test("logins that were given get their passwords where a restore made the roles without", async () => {
  const own = await startServer();
  try {
    await onServerDatabase(own.url, { lock: "communique" }, (session) => migrate(session, new Map()));
    const login = (username: string, password: string) => Object.assign(new URL(own.url), { username, password }).href;
    const given = {
      url: login("communique_app", "the app's"),
      readerUrl: login("communique_public_reader", "the reader's"),
      ownerUrl: own.url,
    };
    const said: string[] = [];
    const logins = await prepareServer(settings(given), (line) => said.push(line));
    expect(logins).toMatchObject({ app: given.url, public_reader: given.readerUrl });
    expect(said).toEqual(
      ["app", "public_reader", "front", "accounts"].map(
        (role) => `Set a new password for the database role communique_${role}.`,
      ),
    );
    await prepareServer(settings({ ...given, ownerUrl: undefined }), () => {}); // and needs nobody with more rights again

    const foreign = settings({ ...given, frontUrl: login("postgres", "not the superuser's") });
    await expect(prepareServer(foreign, () => {})).rejects.toThrow(
      "The login postgres is refused. Set DATABASE_URL_FRONT",
    );
    await onServer(own.url, async () => {}); // whose password is nobody's to set
  } finally {
    await own.stop();
  }
}, 120_000);

test("a reader's session cannot write and does not idle in a transaction", async () => {
  const databases = serverDatabases(await prepareServer(settings(), () => {}), url);
  const [row] = await databases.reader
    .select({
      readOnly: sql<string>`current_setting('transaction_read_only')`,
      idle: sql<string>`current_setting('idle_in_transaction_session_timeout')`,
    })
    .from(sql`(select 1) as one`);
  expect(row).toEqual({ readOnly: "on", idle: "30s" });
  await databases.close();
});
