import type { OwnedDatabases } from "#db/client.ts";
import { installationSecret } from "#db/data-directory.ts";
import { openDatabases } from "#db/open.ts";
import {
  awaitFirstStart,
  hasPeople,
  type InstallationMode,
  installationMode,
  saveInstallationMode,
} from "#db/queries/installation.ts";
import { env, supplySecret } from "#env.ts";
import { mediaStore } from "#media/open-store.ts";
import { databaseSettings } from "./database-settings.ts";

/** What was asked for contradicts what the database holds; the message tells the operator what to do. */
export class CannotStart extends Error {
  override name = "CannotStart";
}

export interface Prepared {
  databases: OwnedDatabases;
  mode: InstallationMode;
  /** Whether this start was the installation's first. */
  isFirst: boolean;
}

/**
 * Opens the database, brought up to date; at the first start of an installation chooses its mode for good and fills a
 * demo. An embedded, empty data directory becomes a demo unless told otherwise, a server never does unasked.
 *
 * @param say - told in a sentence what is going on
 * @throws DataDirectoryInUse, CannotMigrate, CannotStart
 */
export async function prepare(say: (line: string) => void): Promise<Prepared> {
  const databases = await openDatabases(databaseSettings, say);
  try {
    supplySecret(await installationSecret(env.DATA_DIRECTORY, env.SECRET));
    return { databases, ...(await inTurn(databases, () => chooseMode(databases, say))) };
  } catch (error) {
    await databases.close();
    throw error;
  }
}

/** Of processes that start at once on a server's empty database one fills it, and the others wait for it. */
function inTurn<Value>({ app, driver }: OwnedDatabases, choose: () => Promise<Value>): Promise<Value> {
  if (driver === "pglite") return choose(); // the data directory's lock lets nobody else in
  return app.transaction(async (tx) => {
    await awaitFirstStart(tx);
    return choose();
  });
}

async function chooseMode(
  databases: OwnedDatabases,
  say: (line: string) => void,
): Promise<Omit<Prepared, "databases">> {
  const stored = await installationMode(databases.app);
  if (stored) return { mode: agreed(stored), isFirst: false };

  if (await hasPeople(databases.app)) {
    throw new CannotStart(
      "The first start was interrupted. Remove the data directory, or empty the database, and start again.",
    );
  }
  const mode = env.COMMUNIQUE_MODE ?? (databases.driver === "pglite" ? "demo" : "production");
  if (mode === "demo") {
    say("Writing the demo: the Ministry of Foreign Affairs of Halvoria …");
    const { seedDemo } = await import("./seed.ts"); // thousands of lines that only a first start needs
    await seedDemo(databases, mediaStore());
  }
  return { mode: agreed(await saveInstallationMode(databases.app, mode)), isFirst: true };
}

/** The mode that counts. @throws CannotStart if the operator asked for the other one */
function agreed(stored: InstallationMode): InstallationMode {
  if (env.COMMUNIQUE_MODE === undefined || env.COMMUNIQUE_MODE === stored) return stored;
  throw new CannotStart(
    `This database was set up in ${stored} mode and stays in it (a demo's accounts have a public password). ` +
      `Start ${env.COMMUNIQUE_MODE} mode with another DATA_DIRECTORY or DATABASE_URL.`,
  );
}
