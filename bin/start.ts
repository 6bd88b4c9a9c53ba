import { fileURLToPath } from "node:url";
import { env } from "#env.ts";
import { consoleIntoLog } from "#server/console-into-log.ts";
import { serve } from "#server/serve.ts";
import { internet } from "#worker/test-links.ts";
import { run, version } from "./run.ts";

await run((databases, mode) => {
  consoleIntoLog();
  return serve(databases, {
    root: fileURLToPath(new URL("..", import.meta.url)),
    port: env.PORT,
    publicOrigin: env.PUBLIC_ORIGIN,
    lease: env.STALE_SECONDS * 1000,
    trustedProxies: env.TRUSTED_PROXIES,
    network: env.LINK_TESTS === "on" ? internet : null,
    metrics: env.METRICS_PORT === undefined ? undefined : { port: env.METRICS_PORT, version, mode },
  });
});
