import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { roleName } from "../roles.ts";
import { type CopySession, sameText } from "./copy-session.ts";

/**
 * Works on a database of a server with a login that may become its owner.
 *
 * @param lock - a name; who holds it works alone on this database
 * @param busy - thrown if somebody else holds it; without it one waits
 */
export async function onServerDatabase<Value>(
  url: string,
  { lock, busy }: { lock: string; busy?: Error },
  work: (session: CopySession) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(`${sameText}; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`);
    const taken = busy ? "pg_try_advisory_lock" : "pg_advisory_lock";
    const { rows } = await client.query(`select ${taken}(hashtextextended($1, 0)) as taken`, [lock]);
    if (busy && rows[0]?.taken !== true) throw busy;
    return await work(serverSession(client));
  } finally {
    await client.end();
  }
}

function serverSession(client: pg.Client): CopySession {
  const run = async (statements: string) => {
    await client.query(statements);
  };
  return {
    driver: "postgres",
    run,
    rows: async (statement) => (await client.query<Record<string, unknown>>(statement)).rows,
    begin: (kind) =>
      run(
        `begin${kind === "snapshot" ? " isolation level repeatable read, read only" : ""}; set local role ${roleName("owner")}`,
      ),
    async *copyOut(query) {
      for await (const chunk of client.query(copyTo(`copy (${query}) to stdout`))) yield chunk;
    },
    copyIn: (into, rows) => pipeline(Readable.from(rows), client.query(copyFrom(`copy ${into} from stdin`))),
  };
}
