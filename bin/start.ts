import { fileURLToPath } from "node:url";
import { DataDirectoryInUse } from "#db/data-directory.ts";
import { CannotMigrate } from "#db/migrate.ts";
import { env } from "#env.ts";
import { openAdminSocket } from "#server/admin-socket.ts";
import { serve } from "#server/serve.ts";
import { adminTasks } from "./admin-tasks.ts";
import { announce } from "./announce.ts";
import { CannotStart, prepare } from "./prepare.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const say = (line: string) => console.log(line);

try {
  const { databases, mode, isFirst } = await prepare(say);
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
  if (!isForOperator(error)) throw error;
  console.error(error.message);
  process.exit(1);
}

function isForOperator(error: unknown): error is Error {
  if (error instanceof CannotStart || error instanceof CannotMigrate || error instanceof DataDirectoryInUse)
    return true;
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
