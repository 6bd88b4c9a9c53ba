import type { OwnedDatabases } from "#db/client.ts";
import { env } from "#env.ts";
import { openAdminSocket } from "#server/admin-socket.ts";
import { adminTasks } from "./admin-tasks.ts";
import { announce } from "./announce.ts";
import { operatorMessage } from "./operator-message.ts";
import { prepare } from "./prepare.ts";

/** A server that stops when the last answer is out. */
export interface Stoppable {
  stop(): Promise<void>;
}

/**
 * The life of a process that serves the product: opens the database, serves, lets command-line tools in, says where it is,
 * and stops in order on SIGTERM or Ctrl-C. What the person at the terminal can mend ends it with a sentence.
 */
export async function run(serve: (databases: OwnedDatabases) => Promise<Stoppable>): Promise<void> {
  const say = (line: string) => console.log(line);
  let opened: OwnedDatabases | undefined;
  try {
    const { databases, mode, isFirst } = await prepare(say);
    opened = databases;
    const server = await serve(databases);
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
    const message = operatorMessage(error);
    if (message === undefined) throw error;
    process.stderr.write(`${message}\n`);
    process.exit(1);
  }
}
