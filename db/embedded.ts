import { PGlite, type Transaction } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { drizzle } from "drizzle-orm/pglite";
import { copyDirectory } from "./backup/copy-directory.ts";
import type { Db, OwnedDatabases } from "./client.ts";
import { migrate } from "./migrate.ts";
import { type DatabaseRole, roleName } from "./roles.ts";
import type { PreparingSession } from "./session.ts";

/** What the migrations need of the embedded database; they cannot be added to one that is open. */
export const extensions = { btree_gist, pg_trgm };

/**
 * Opens an embedded database; only one process may have it open (`lockDataDirectory`).
 *
 * @param source - its directory (parents exist), a dump of one for memory, or undefined for an empty one in memory
 * @param say - told in a sentence what was done
 */
export async function openEmbedded(
  source: string | Blob | undefined,
  say: (line: string) => void = () => {},
): Promise<PGlite> {
  const lite = await (source instanceof Blob
    ? PGlite.create({ loadDataDir: source, extensions })
    : PGlite.create({ ...(source === undefined ? {} : { dataDir: source }), extensions }));
  try {
    await migrate(preparing(lite), new Map(), { say });
  } catch (error) {
    await lite.close();
    throw error;
  }
  return lite;
}

export function embeddedDatabases(lite: PGlite): OwnedDatabases {
  return {
    app: as(lite, "app"),
    reader: readingAs(lite, "public_reader"),
    front: readingAs(lite, "front"),
    accounts: as(lite, "accounts"),
    driver: "pglite",
    connections: () => [],
    asOwner: (work) => work(as(lite, "owner")),
    async copyTo(directory) {
      if (lite.dataDir === undefined) throw new Error("A database in memory has no files.");
      await copyDirectory(lite.dataDir, directory, (work) => lite.runExclusive(work));
    },
    async listen(onNotice) {
      await lite.listen("public_act", onNotice);
    },
    close: () => lite.close(),
  };
}

/** A handle whose every statement runs in one role. There is one connection: its transactions wait for each other. */
export function as(lite: PGlite, role: DatabaseRole): Db {
  return handle(lite, async (tx) => {
    await tx.exec(`${ownSession}; set local role ${roleName(role)}`);
    return tx;
  });
}

/**
 * The same for the public side, read only, and for statements nobody vouches for. The session is the superuser's, so a
 * statement can leave its role, and by COMMIT its transaction too: each one enters the role anew.
 */
function readingAs(lite: PGlite, role: DatabaseRole): Db {
  const enter = `${ownSession}; set role ${roleName(role)}`;
  return handle(lite, async (tx) => {
    await tx.exec(`set transaction read only; ${enter}`);
    return overriding<Transaction>(tx, {
      async query(statement, parameters, options) {
        await tx.exec(enter);
        return tx.query(statement, parameters, options);
      },
    });
  });
}

// what a statement before may have made of the session
const ownSession = "reset session authorization";

function handle(lite: PGlite, enter: (tx: Transaction) => Promise<Transaction>): Db {
  const transaction: PGlite["transaction"] = (work) => lite.transaction(async (tx) => work(await enter(tx)));
  const query: PGlite["query"] = (statement, parameters, options) =>
    transaction((tx) => tx.query(statement, parameters, options));
  return drizzle({ client: overriding<PGlite>(lite, { transaction, query }) });
}

function overriding<Target extends object>(original: Target, overrides: Partial<Target>): Target {
  return new Proxy(original, {
    get(target, name) {
      const value: unknown = Reflect.get(overrides, name) ?? Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** The embedded database as its superuser. */
export function preparing(lite: PGlite): PreparingSession {
  return {
    async run(statements) {
      await lite.exec(statements);
    },
    rows: async (statement) => (await lite.query<Record<string, unknown>>(statement)).rows,
  };
}
