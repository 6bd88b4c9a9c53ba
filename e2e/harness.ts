import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { directory, origin, port } from "./place.ts";

/*
 * The process behind the end-to-end tests: the product's own server on a demo of its own, and in the same process,
 * because the embedded database belongs to one, the fixtures' work. Never part of the product.
 */
await rm(directory, { recursive: true, force: true });
process.env.DATA_DIRECTORY = directory;
process.env.PORT = String(port);
process.env.COMMUNIQUE_MODE = "demo";
process.env.LOG_LEVEL = "warn";
for (const name of ["DATABASE_URL", "PUBLIC_ORIGIN", "SECRET", "SIGNING_KEY"]) delete process.env[name];

// settings are read when a module is loaded: after they are made
const { prepare } = await import("#bin/prepare.ts");
const { serve } = await import("#server/serve.ts");
const { openAdminSocket } = await import("#server/admin-socket.ts");
const { farSites } = await import("./far-sites.ts");
const { fixtureTasks } = await import("./fixture-tasks.ts");

const { databases } = await prepare((line) => console.log(line));
await openAdminSocket(directory, fixtureTasks(databases));
const server = await serve(databases, {
  root: fileURLToPath(new URL("..", import.meta.url)),
  port,
  publicOrigin: origin,
  lease: 30_000,
  trustedProxies: [],
  network: await farSites(),
});

process.on("SIGTERM", async () => {
  await server.stop();
  await databases.close();
  process.exit(0);
});
