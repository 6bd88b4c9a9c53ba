import { fileURLToPath } from "node:url";
import { prepare } from "#bin/prepare.ts";
import { fixtureTasks } from "#e2e/fixture-tasks.ts";
import { env } from "#env.ts";
import { openAdminSocket } from "#server/admin-socket.ts";
import { serve } from "#server/serve.ts";

/*
 * `startProduct` with this entry: the product as bin/start.ts serves it, and in its process, because the embedded
 * database belongs to one, the fixtures of the end-to-end tests.
 */
const { databases } = await prepare(() => {});
await openAdminSocket(env.DATA_DIRECTORY, fixtureTasks(databases));
const server = await serve(databases, {
  root: fileURLToPath(new URL("..", import.meta.url)),
  port: env.PORT,
  publicOrigin: env.PUBLIC_ORIGIN,
  lease: env.STALE_SECONDS * 1000,
  trustedProxies: [],
  network: null,
});

process.on("SIGTERM", async () => {
  await server.stop();
  await databases.close();
  process.exit(0);
});
