import { readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { Server } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import createNext from "next";
import type { Databases } from "#db/client.ts";
import { clock } from "#db/queries/clock.ts";
import { publicMedia } from "#db/queries/public-media.ts";
import { mediaStore } from "#media/open-store.ts";
import { keyOf } from "#media/store.ts";
import { type LinkTestSettings, testLinks } from "#worker/test-links.ts";
import { counts } from "./counts.ts";
import { announced } from "./database-watch.ts";
import { deskTimed } from "./desk-watch.ts";
import { causesOf } from "./fault-cause.ts";
import { front } from "./front.ts";
import { health } from "./health.ts";
import { Horizon } from "./horizon.ts";
import { KnownMedia } from "./known-media.ts";
import { log } from "./log.ts";
import { openMetrics } from "./metrics.ts";
import { PageStore } from "./page-store.ts";
import { publicHeaders } from "./public-headers.ts";
import { watched } from "./render-watch.ts";
import { type Handler, renderPage } from "./rendering.ts";

export interface ServeSettings {
  /** Directory of the built product. */
  root: string;
  port: number;
  publicOrigin: string;
  /** Milliseconds for which stored pages are served while the database does not answer. */
  lease: number;
  trustedProxies: readonly string[];
  /** On which port of this machine they are served, and what they say of the build. */
  metrics?: { port: number; version: string; mode: string } | undefined;
  /** The way to what texts link to; null where no other machine is asked. */
  network: LinkTestSettings["network"];
}

export interface RunningServer {
  port: number;
  /** Answers what has been asked, takes no new connection, and resolves when the last answer is out. */
  stop(): Promise<void>;
}

const pollMilliseconds = 500;

/** Serves the built product: Next behind the front, in this process, on an opened database. */
export async function serve(databases: Databases, settings: ServeSettings): Promise<RunningServer> {
  const next = createNext({ dev: false, dir: settings.root, hostname: "localhost", port: settings.port });
  await next.prepare();
  const handler = next.getRequestHandler();
  const handle: Handler = (request, response) => handler(request, response);

  const horizon = new Horizon(
    announced(() => clock(databases.front)),
    settings.lease,
  );
  await horizon.check().catch(() => {}); // it was there a moment ago: the poll asks again, and /readyz says so meanwhile
  const heard = () => {
    counts.notices += 1;
    horizon.noticed().catch(() => {}); // the poll finds out all the same
  };
  await databases.listen(heard).catch(() => {}); // as above: it is tried again until it succeeds
  const poll = setInterval(() => void horizon.check().catch(() => {}), pollMilliseconds);

  const { host } = new URL(settings.publicOrigin);
  const render = watched((key, generation) => renderPage(handle, key, host, generation));
  const pages = new PageStore(horizon, render, publicHeaders(settings.publicOrigin));
  const known = new KnownMedia(horizon, (hash) => publicMedia(databases.reader, hash));
  const listener = front({
    next: deskTimed(handle),
    horizon,
    pages,
    media: {
      find: (hash) => known.find(hash),
      read: (id, sha256, part) => mediaStore().get(keyOf(id, sha256), part),
    },
    choose: async (acceptLanguage) =>
      renderPage(handle, "/", host, await horizon.settled(), { "accept-language": acceptLanguage }),
    files: new Set([
      ...(await filesBelow(join(settings.root, "public"), "")),
      ...(await filesBelow(join(settings.root, ".next", "static"), "/_next/static")),
    ]),
    trustedProxies: settings.trustedProxies,
    publicOrigin: settings.publicOrigin,
  });

  const linkTests = testLinks(databases, {
    origin: settings.publicOrigin,
    network: settings.network,
    onFault: (cause) => log.error(causesOf(cause), "link tests failed"),
  });
  const metrics = settings.metrics && (await openMetrics({ horizon, pages, databases, ...settings.metrics }));

  let stopping = false;
  const isHealth = health(
    () => horizon.check(),
    () => stopping,
  );
  const server = createServer({ keepAliveTimeout: 65_000, ...fast }, (request, response) => {
    if (stopping) response.shouldKeepAlive = false;
    if (!isHealth(request, response)) listener(request, response);
  });
  const upgrade = next.getUpgradeHandler();
  server.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(settings.port, resolve));
  const address = server.address();

  return {
    port: typeof address === "object" && address ? address.port : settings.port,
    async stop() {
      if (stopping) return;
      stopping = true;
      clearInterval(poll);
      await pause(1000); // connections that the kernel has already taken would be cut with the listener
      Server.prototype.close.call(server); // only stops listening; http's own also cuts what is not read yet
      const connections = promisify(server.getConnections.bind(server));
      for (let tenths = 0; tenths < 100 && (await connections()) > 0; tenths += 1) {
        await pause(100);
        if (tenths >= 5) server.closeIdleConnections();
      }
      server.closeAllConnections();
      await linkTests.stop();
      metrics?.close();
      await next.close();
    },
  };
}

// not in @types/node yet: spares the parsing of a body that no GET has
const fast = { optimizeEmptyRequests: true };

/** Under which paths the files of a directory are reached. */
async function filesBelow(directory: string, path: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path + join(entry.parentPath, entry.name).slice(directory.length).replaceAll("\\", "/"));
}
