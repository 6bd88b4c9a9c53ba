import { chmod, mkdir, rm } from "node:fs/promises";
import { createConnection, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** One task of a command-line tool. Input and output are JSON; a fault is answered with its message. */
export type AdminTask = (input: unknown) => Promise<unknown>;

type Answer = { ok: true; output: unknown } | { ok: false; message: string };

/**
 * A socket in the data directory, for the same user of this machine only: command-line tools let the process that owns
 * the embedded database do their work.
 *
 * @returns closes it
 */
export async function openAdminSocket(
  dataDirectory: string,
  tasks: Readonly<Record<string, AdminTask>>,
): Promise<() => Promise<void>> {
  const path = socketPath(dataDirectory);
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 }); // on a server with a given secret nobody else makes it
  await rm(path, { force: true });
  const server = createServer((socket) => converse(socket, tasks));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(path, resolve));
  await chmod(path, 0o600);
  return async () => {
    server.close();
    await rm(path, { force: true });
  };
}

/**
 * Asks the running server to do a task.
 *
 * @returns undefined when no server listens on this data directory
 * @throws Error with the server's message when the task failed
 */
export async function askRunningServer(
  dataDirectory: string,
  task: string,
  input: unknown,
): Promise<{ output: unknown } | undefined> {
  const socket = await connect(socketPath(dataDirectory));
  if (!socket) return undefined;
  socket.write(`${JSON.stringify({ task, input })}\n`);
  for await (const line of createInterface({ input: socket })) {
    socket.end();
    const answer: Answer = JSON.parse(line);
    if (!answer.ok) throw new Error(answer.message);
    return { output: answer.output };
  }
  throw new Error("The running server ended before it answered.");
}

/** Whether a server listens on this data directory, whatever database it works on. */
export async function isServerRunning(dataDirectory: string): Promise<boolean> {
  const socket = await connect(socketPath(dataDirectory));
  socket?.destroy();
  return socket !== undefined;
}

function converse(socket: Socket, tasks: Readonly<Record<string, AdminTask>>): void {
  socket.on("error", () => {}); // a tool that went away needs no answer
  const lines = createInterface({ input: socket });
  lines.on("line", async (line) => {
    const answer = await answerTo(line, tasks);
    socket.write(`${JSON.stringify(answer)}\n`);
  });
}

async function answerTo(line: string, tasks: Readonly<Record<string, AdminTask>>): Promise<Answer> {
  try {
    const { task, input }: { task: string; input: unknown } = JSON.parse(line);
    const work = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
    if (!work) return { ok: false, message: `The running server does not know the task "${task}".` };
    return { ok: true, output: await work(input) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function connect(path: string): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path);
    socket.once("connect", () => resolve(socket));
    socket.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ECONNREFUSED") resolve(undefined);
      else reject(error);
    });
  });
}

// under the data directory as it is given: a relative one stays within the 107 bytes that a socket may have
function socketPath(dataDirectory: string): string {
  return join(dataDirectory, "admin.sock");
}
