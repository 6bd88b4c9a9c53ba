import { join } from "node:path";
import type { OwnedDatabases } from "./client.ts";
import { installationSecret, lockDataDirectory } from "./data-directory.ts";
import { embeddedDatabases, openEmbedded } from "./embedded.ts";
import { openedDatabases, shareDatabases } from "./opened.ts";
import { prepareServer, serverDatabases } from "./server.ts";

export interface DatabaseSettings {
  dataDirectory: string;
  secret: string | undefined;
  /** Without it the embedded database in the data directory is used. */
  url: string | undefined;
  readerUrl: string | undefined;
  frontUrl: string | undefined;
  accountsUrl: string | undefined;
  ownerUrl: string | undefined;
}

/**
 * Opens the database of this process, brought up to date, and makes it the one that `databases()` answers. A second
 * call answers the same.
 *
 * @param say - told in a sentence what the operator should know
 * @throws DataDirectoryInUse, CannotMigrate
 */
export function openDatabases(settings: DatabaseSettings, say: (line: string) => void): Promise<OwnedDatabases> {
  const opened = openedDatabases() ?? open(settings, say);
  shareDatabases(opened);
  opened.catch(() => shareDatabases(undefined));
  return opened;
}

async function open(settings: DatabaseSettings, say: (line: string) => void): Promise<OwnedDatabases> {
  const { url, ...rest } = settings;
  const opened =
    url === undefined ? await openDataDirectory(settings.dataDirectory, say) : await openServer({ ...rest, url }, say);
  return {
    ...opened,
    async close() {
      shareDatabases(undefined);
      await opened.close();
    },
  };
}

async function openDataDirectory(directory: string, say: (line: string) => void): Promise<OwnedDatabases> {
  const release = await lockDataDirectory(directory);
  try {
    const lite = await openEmbedded(join(directory, "pg"), say);
    return {
      ...embeddedDatabases(lite),
      async close() {
        await lite.close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

async function openServer(
  settings: DatabaseSettings & { url: string },
  say: (line: string) => void,
): Promise<OwnedDatabases> {
  const secret = await installationSecret(settings.dataDirectory, settings.secret);
  const logins = await prepareServer({ ...settings, secret }, say);
  return serverDatabases(logins, settings.ownerUrl ?? settings.url);
}
