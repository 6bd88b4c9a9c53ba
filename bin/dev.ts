import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import createNext from "next";
import { env } from "#env.ts";
import { announce } from "./announce.ts";
import { prepare } from "./prepare.ts";

// Next's development server in the process that holds the database. There is no front: the right pages, all with the
// status 200, and with scripts.
const say = (line: string) => console.log(line);
const { databases, mode, isFirst } = await prepare(say);
const next = createNext({
  dev: true,
  dir: fileURLToPath(new URL("..", import.meta.url)),
  hostname: "localhost",
  port: env.PORT,
});
await next.prepare();
const handler = next.getRequestHandler();
const upgrade = next.getUpgradeHandler();
const server = createServer((request, response) => void handler(request, response));
server.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
server.listen(env.PORT, () => announce(say, { mode, isFirst, origin: env.PUBLIC_ORIGIN }));

const stop = async () => {
  server.close();
  server.closeAllConnections();
  await next.close();
  await databases.close();
  process.exit(0);
};
process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());
