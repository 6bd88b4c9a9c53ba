import { createHmac } from "node:crypto";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Db, OwnedDatabases } from "./client.ts";
import { faultOf } from "./fault.ts";
import { CannotMigrate, migrate, requireMigrated } from "./migrate.ts";
import { type ProcessRole, processRoles, roleName } from "./roles.ts";
import { literal, type PreparingSession } from "./session.ts";

export interface ServerSettings {
  /** Login of the role app, or one that may create roles and is then used only to prepare the database. */
  url: string;
  /** Logins of the other roles; what is missing is derived from the secret. */
  readerUrl: string | undefined;
  frontUrl: string | undefined;
  accountsUrl: string | undefined;
  /** A superuser, or a login that may create roles and objects. */
  ownerUrl: string | undefined;
  secret: string;
}

export type Logins = Record<ProcessRole, string>;

const variables: Record<ProcessRole, string> = {
  app: "DATABASE_URL",
  public_reader: "DATABASE_URL_READER",
  front: "DATABASE_URL_FRONT",
  accounts: "DATABASE_URL_ACCOUNTS",
};

/**
 * Brings a database on a server up to date, one process at a time, and finds a login for every role.
 *
 * @param say - told in a sentence what was created and what only a superuser can still do
 * @throws CannotMigrate with what to set, when logins are missing or have the wrong rights
 */
export async function prepareServer(settings: ServerSettings, say: (line: string) => void): Promise<Logins> {
  const preparer = settings.ownerUrl ?? ((await mayCreateRoles(settings.url)) ? settings.url : undefined);
  const logins = loginsOf(settings, preparer === settings.url);
  if (preparer === undefined) {
    await onConnection(logins.app, requireMigrated);
  } else {
    await onConnection(preparer, async (session) => {
      await session.run("select pg_advisory_lock(hashtextextended('communique', 0))"); // gone with the connection
      await requirePlatform(session);
      const before = await rolesOf(session);
      for (const loss of await migrate(session, passwordsOf(logins), { say })) say(loss);
      const created = (await rolesOf(session)).filter((name) => !before.includes(name));
      if (created.length > 0) say(`Created the database roles ${created.join(", ")}.`);
      await repairPasswords(session, logins, say);
    });
  }
  for (const role of processRoles) await requireLogin(role, logins[role]);
  return logins;
}

/** @param preparer - the login that prepared the database, used for work as its owner */
export function serverDatabases(logins: Logins, preparer: string): OwnedDatabases {
  const pools = {
    app: pool(logins.app, 8, "", 35),
    reader: pool(logins.public_reader, 8, readOnly, 10),
    front: pool(logins.front, 2, readOnly, 3),
    accounts: pool(logins.accounts, 4, "", 35),
  };
  let listener: pg.Client | undefined;
  let closing = false;

  const connect = async (onNotice: () => void): Promise<void> => {
    if (closing) return;
    const client = new pg.Client({ connectionString: logins.front, keepAlive: true });
    client.on("notification", onNotice);
    client.on("error", () => {}); // followed by "end"
    client.once("end", () => {
      if (!closing) setTimeout(() => connect(onNotice).catch(() => {}), 1000).unref();
    });
    await client.connect(); // refused, it rejects and ends: the next attempt follows "end" alone
    listener = client;
    await client.query("listen public_act");
    onNotice();
  };

  return {
    app: handle(pools.app),
    reader: handle(pools.reader),
    front: handle(pools.front),
    accounts: handle(pools.accounts),
    driver: "postgres",
    connections: () =>
      Object.entries(pools).map(([role, { totalCount, idleCount, waitingCount }]) => ({
        ...{ role, idle: idleCount, waiting: waitingCount },
        used: totalCount - idleCount,
      })),
    async asOwner(work) {
      const client = new pg.Client({ connectionString: preparer });
      client.on("error", () => {});
      await client.connect();
      try {
        await client.query(`set role ${roleName("owner")}`);
        return await work(drizzle({ client }));
      } finally {
        await client.end();
      }
    },
    copyTo: () => Promise.reject(new Error("The database is on a server.")),
    listen: connect,
    async close() {
      closing = true;
      await listener?.end();
      await Promise.all(Object.values(pools).map((one) => one.end()));
    },
  };
}

/**
 * Drizzle keeps the connection of a transaction that could not begin, for good, and gives a broken one back to be used
 * again: here it is the pool's in any case, and whole or gone.
 */
function handle(pool: pg.Pool): Db {
  const db: Db = drizzle({ client: pool });
  db.transaction = async (work, config) => {
    const client = await pool.connect();
    let isReleased = false;
    const release = (isBroken: boolean) => {
      if (!isReleased) client.release(isBroken);
      isReleased = true;
    };
    const lent: Db = drizzle({ client });
    let first: { error: unknown } | undefined;
    try {
      return await lent.transaction(async (tx) => {
        try {
          return await work(tx);
        } catch (error) {
          first = { error };
          if (faultOf(error) === undefined) release(true); // unanswered, and the rollback would be too
          throw error;
        }
      }, config);
    } catch (error) {
      const cause = first ? first.error : error;
      if (cause !== error || first === undefined) release(true); // it could not be begun, committed or rolled back
      throw cause;
    } finally {
      release(false);
    }
  };
  return db;
}

const readOnly = "-c default_transaction_read_only=on";

// compiling a statement takes longer than any of ours may run
const interpreted = "-c jit=off";

/**
 * @param patienceSeconds - for an answer, also from a server that vanished without a word and whose own limits are of no
 *   use then
 */
function pool(connectionString: string, max: number, options: string, patienceSeconds: number): pg.Pool {
  const made = new pg.Pool({
    connectionString,
    max,
    options: `${options} ${interpreted}`.trim(),
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    query_timeout: patienceSeconds * 1000,
    // else a connection that idles in a transaction would keep reading a text that was retracted meanwhile
    idle_in_transaction_session_timeout: 30_000,
  });
  made.on("error", () => {}); // without a listener an idle connection that breaks would end the process
  return made;
}

function loginsOf(settings: ServerSettings, urlPrepares: boolean): Logins {
  const given: Record<ProcessRole, string | undefined> = {
    app: urlPrepares ? undefined : settings.url,
    public_reader: settings.readerUrl,
    front: settings.frontUrl,
    accounts: settings.accountsUrl,
  };
  const login = (role: ProcessRole): string => {
    const known = given[role];
    if (known !== undefined) return known;
    const url = new URL(settings.url);
    url.username = roleName(role);
    url.password = createHmac("sha256", settings.secret)
      .update(`database role ${roleName(role)}`)
      .digest("hex");
    return url.href;
  };
  return {
    app: login("app"),
    public_reader: login("public_reader"),
    front: login("front"),
    accounts: login("accounts"),
  };
}

function passwordsOf(logins: Logins): Map<string, string> {
  const passwords = new Map<string, string>();
  for (const url of Object.values(logins).map((login) => new URL(login))) {
    if (url.password !== "") passwords.set(decodeURIComponent(url.username), decodeURIComponent(url.password));
  }
  return passwords;
}

/**
 * Sets the password of each of our roles that is refused: the secret may be another than the one the roles were made with,
 * and a restore makes them without passwords. Where the preparer may not, the login stays refused, which is
 * said of it later.
 */
async function repairPasswords(session: PreparingSession, logins: Logins, say: (line: string) => void): Promise<void> {
  for (const role of processRoles) {
    const { username, password } = new URL(logins[role]);
    if (username !== roleName(role) || password === "") continue;
    const refused = await onConnection(logins[role], async () => false).catch((error) =>
      /^28/.test(faultOf(error)?.code ?? ""),
    );
    if (!refused) continue;
    try {
      await session.run(`alter role ${username} password ${literal(decodeURIComponent(password))}`);
      say(`Set a new password for the database role ${username}.`);
    } catch (error) {
      if (faultOf(error)?.code !== "42501") throw error;
    }
  }
}

async function requirePlatform(session: PreparingSession): Promise<void> {
  const [row] = await session.rows(
    "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
  );
  if (Number(row?.version) < 150000) throw new CannotMigrate("The database server must be PostgreSQL 15 or newer.");
  if (row?.encoding !== "UTF8") throw new CannotMigrate("The database must be encoded in UTF8.");
}

async function requireLogin(role: ProcessRole, url: string): Promise<void> {
  const why = await onConnection(url, async (session) => {
    const [row] = await session.rows(
      `select rolsuper, pg_has_role(current_user, ${literal(roleName(role))}, 'usage') as fits from pg_roles where rolname = current_user`,
    );
    if (row?.rolsuper === true) return "is a superuser, whom no rule of the database binds";
    return row?.fits === true ? undefined : `does not have the rights of ${roleName(role)}`;
  }).catch((error: unknown) => {
    if (/^28|^42704/.test(faultOf(error)?.code ?? "")) return "is refused";
    throw error;
  });
  if (why === undefined) return;
  throw new CannotMigrate(
    `The login ${new URL(url).username} ${why}. Set ${variables[role]}, or DATABASE_URL_OWNER to a login that may create roles.`,
  );
}

async function mayCreateRoles(url: string): Promise<boolean> {
  return onConnection(url, async (session) => {
    const [row] = await session.rows(
      "select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user",
    );
    return row?.may === true;
  });
}

async function rolesOf(session: PreparingSession): Promise<string[]> {
  const rows = await session.rows("select rolname from pg_roles where rolname like 'communique\\_%' order by rolname");
  return rows.map((row) => String(row.rolname));
}

async function onConnection<Value>(url: string, work: (session: PreparingSession) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work({
      async run(statements) {
        await client.query(statements);
      },
      rows: async (statement) => (await client.query<Record<string, unknown>>(statement)).rows,
    });
  } finally {
    await client.end();
  }
}
