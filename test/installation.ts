import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishEditions } from "#commands/publish-editions.ts";
import type { Installation } from "#db/backup/back-up.ts";
import type { OwnedDatabases } from "#db/client.ts";
import { embeddedDatabases, openEmbedded } from "#db/embedded.ts";
import { saveInstallationMode } from "#db/queries/installation.ts";
import { prepareServer, serverDatabases } from "#db/server.ts";
import { diskStore } from "#media/disk-store.ts";
import type { Driver } from "./database.ts";
import { done } from "./newsroom.ts";
import { approved, newsroom, written } from "./release.ts";
import { onServer, testServer } from "./server.ts";

/** A data directory and a database of its own in which there is nothing yet. */
export interface TestInstallation extends Installation {
  /** Brings the database up to date and opens it; whoever opens it closes it. */
  open(): Promise<OwnedDatabases>;
  remove(): Promise<void>;
}

const secretOfTests = "the secret of the tests";

export async function emptyInstallation(driver: Driver): Promise<TestInstallation> {
  const directory = await mkdtemp(join(tmpdir(), "communique-installation-"));
  const dataDirectory = join(directory, "data");
  const removeDirectory = () => rm(directory, { recursive: true, force: true });
  const media = diskStore(join(dataDirectory, "media"));
  const keys = { secret: undefined, signingKey: undefined, retiredKeys: undefined, media };
  if (driver === "pglite") {
    return {
      ...{ ...keys, dataDirectory, url: undefined, remove: removeDirectory },
      open: async () => embeddedDatabases(await openEmbedded(join(dataDirectory, "pg"))),
    };
  }

  const server = await testServer();
  const name = `communique_test_${randomBytes(6).toString("hex")}`;
  await onServer(server.url, (client) => client.query(`create database ${name} encoding 'UTF8' template template0`));
  const url = Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  const others = { readerUrl: undefined, frontUrl: undefined, accountsUrl: undefined, ownerUrl: undefined };
  return {
    ...{ ...keys, dataDirectory, url },
    open: async () => serverDatabases(await prepareServer({ url, ...others, secret: secretOfTests }, () => {}), url),
    async remove() {
      await onServer(server.url, (client) => client.query(`drop database if exists ${name} with (force)`));
      await server.stop();
      await removeDirectory();
    },
  };
}

/** Writes, signs off and publishes one text in an empty installation, which is then one in production. */
export async function publishFirstText(installation: TestInstallation): Promise<void> {
  const databases = await installation.open();
  const people = await newsroom(databases);
  const { no } = await written(people);
  const seen = await approved(people, no, "en");
  done(await publishEditions(people.dora, { releaseNo: no, editions: [seen] }));
  await saveInstallationMode(databases.app, "production");
  await databases.close();
}
