import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import createNext from "next";
import { env } from "#env.ts";
import { causesOf } from "#server/fault-cause.ts";
import { log } from "#server/log.ts";
import { internet, testLinks } from "#worker/test-links.ts";
import { run } from "./run.ts";

// Next's development server in the process that holds the database. There is no front: the right pages, all with the
// status 200, and with scripts.
await run(async (databases) => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const next = createNext({ dev: true, dir: root, hostname: "localhost", port: env.PORT });
  await next.prepare();
  const handler = next.getRequestHandler();
  const upgrade = next.getUpgradeHandler();
  const server = createServer((request, response) => void handler(request, response));
  server.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(env.PORT, resolve));
  const linkTests = testLinks(databases, {
    origin: env.PUBLIC_ORIGIN,
    network: env.LINK_TESTS === "on" ? internet : null,
    onFault: (cause) => log.error(causesOf(cause), "link tests failed"),
  });
  return {
    async stop() {
      server.close();
      server.closeAllConnections();
      await linkTests.stop();
      await next.close();
    },
  };
});
