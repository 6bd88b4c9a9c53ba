import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { drizzle } from "drizzle-orm/pglite";
import { copyDirectory } from "./backup/copy-directory.ts";
import type { Db, OwnedDatabases } from "./client.ts";
import { migrate } from "./migrate.ts";
import { type DatabaseRole, roleName } from "./roles.ts";
import type { PreparingSession } from "./session.ts";

/**
 * Opens an embedded database; only one process may have it open (`lockDataDirectory`).
 *
 * @param source - its directory (parents exist), a dump of one for memory, or undefined for an empty one in memory
 */
export async function openEmbedded(source: string | Blob | undefined): Promise<PGlite> {
  const extensions = { btree_gist };
  const lite = await (source instanceof Blob
    ? PGlite.create({ loadDataDir: source, extensions })
    : PGlite.create({ ...(source === undefined ? {} : { dataDir: source }), extensions }));
  try {
    await migrate(preparing(lite), new Map());
  } catch (error) {
    await lite.close();
    throw error;
  }
  return lite;
}

export function embeddedDatabases(lite: PGlite): OwnedDatabases {
  return {
    app: as(lite, "app"),
    reader: as(lite, "public_reader", "set transaction read only"),
    front: as(lite, "front", "set transaction read only"),
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
export function as(lite: PGlite, role: DatabaseRole, also = ""): Db {
  const enter = `set local role ${roleName(role)}; ${also}`;
  const transaction: PGlite["transaction"] = (work) =>
    lite.transaction(async (tx) => {
      await tx.exec(enter);
      return work(tx);
    });
  const query: PGlite["query"] = (statement, parameters, options) =>
    transaction((tx) => tx.query(statement, parameters, options));
  const overrides: Partial<PGlite> = { transaction, query };
  return drizzle({
    client: new Proxy(lite, {
      get(target, name) {
        const value: unknown = Reflect.get(overrides, name) ?? Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    }),
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
