import type { OwnedDatabases } from "#db/client.ts";
import type { InstallationMode } from "#db/queries/installation.ts";
import { env } from "#env.ts";
import product from "#package.json" with { type: "json" };
import { openAdminSocket } from "#server/admin-socket.ts";
import { causesOf } from "#server/fault-cause.ts";
import { log } from "#server/log.ts";
import { adminTasks } from "./admin-tasks.ts";
import { announce } from "./announce.ts";
import { operatorMessage } from "./operator-message.ts";
import { portIsFree } from "./port-is-free.ts";
import { prepare } from "./prepare.ts";
import { stopOnSignal } from "./stop-on-signal.ts";

/** A server that stops when the last answer is out. */
export interface Stoppable {
  stop(): Promise<void>;
}

export const { version } = product;

/**
 * The life of a process that serves the product: opens the database, serves, lets command-line tools in, says where it is,
 * and stops in order on SIGTERM or Ctrl-C. What the person at the terminal can mend ends it with a sentence.
 */
export async function run(
  serve: (databases: OwnedDatabases, mode: InstallationMode) => Promise<Stoppable>,
): Promise<void> {
  let opened: OwnedDatabases | undefined;
  try {
    for (const port of [env.PORT, env.METRICS_PORT]) if (port !== undefined) await portIsFree(port);
    const { databases, mode, isFirst } = await prepare(say);
    opened = databases;
    const server = await serve(databases, mode);
    const closeSocket = await openAdminSocket(env.DATA_DIRECTORY, adminTasks(databases, env.DATA_DIRECTORY));
    stopOnSignal(async () => {
      await closeSocket();
      await server.stop();
      await databases.close();
    });
    const { PORT: port, METRICS_PORT: metricsPort } = env;
    log.info({ version, mode, database: databases.driver, port, metricsPort }, "started");
    if (mode === "demo" || isTerminal) announce(print, { mode, isFirst, origin: env.PUBLIC_ORIGIN });
  } catch (error) {
    await opened?.close();
    const message = operatorMessage(error);
    if (message === undefined) log.fatal(causesOf(error), "cannot start");
    else process.stderr.write(`${message}\n`);
    process.exit(1);
  }
}

const isTerminal = process.stdout.isTTY === true;

/** Sentences are for whoever sits at a terminal; a service's log has nothing but JSON, and they belong to it. */
function say(line: string): void {
  if (isTerminal) print(line);
  else log.info(line);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
