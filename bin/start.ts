import { fileURLToPath } from "node:url";
import type { OwnedDatabases } from "#db/client.ts";
import { DataDirectoryInUse } from "#db/data-directory.ts";
import { CannotMigrate } from "#db/migrate.ts";
import { env } from "#env.ts";
import { openAdminSocket } from "#server/admin-socket.ts";
import { consoleIntoLog } from "#server/console-into-log.ts";
import { serve } from "#server/serve.ts";
import { adminTasks } from "./admin-tasks.ts";
import { announce } from "./announce.ts";
import { CannotStart, prepare } from "./prepare.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const say = (line: string) => console.log(line);

let opened: OwnedDatabases | undefined;
try {
  const { databases, mode, isFirst } = await prepare(say);
  opened = databases;
  consoleIntoLog();
  const server = await serve(databases, {
    root,
    port: env.PORT,
    publicOrigin: env.PUBLIC_ORIGIN,
    lease: env.STALE_SECONDS * 1000,
    trustedProxies: env.TRUSTED_PROXIES,
  });
  const closeSocket = await openAdminSocket(env.DATA_DIRECTORY, adminTasks(databases));
  announce(say, { mode, isFirst, origin: env.PUBLIC_ORIGIN });

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    say("Stopping …");
    await closeSocket();
    await server.stop();
    await databases.close();
    say("Stopped.");
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
} catch (error) {
  await opened?.close();
  const message = messageForOperator(error);
  if (message === undefined) throw error;
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** What the person at the terminal can mend, in a sentence; undefined for a fault of ours. */
function messageForOperator(error: unknown): string | undefined {
  if (error instanceof CannotStart || error instanceof CannotMigrate || error instanceof DataDirectoryInUse) {
    return error.message;
  }
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `Port ${env.PORT} is in use. Stop what uses it, or set PORT to another one.`;
  if (code === "EACCES") return `Port ${env.PORT} or the data directory ${env.DATA_DIRECTORY} is not ours to use.`;
  if (code === "ECONNREFUSED" || code === "ENOTFOUND") return "The database that DATABASE_URL names does not answer.";
  return undefined;
}
