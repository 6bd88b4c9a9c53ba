import { mkdtemp, rm, stat } from "node:fs/promises";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { askRunningServer, openAdminSocket } from "./admin-socket.ts";

let directory: string;
let close: (() => Promise<void>) | undefined;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "communique-admin-"));
});

afterEach(async () => {
  await close?.();
  close = undefined;
  await rm(directory, { recursive: true, force: true });
});

test("nobody answers where no server runs", async () => {
  expect(await askRunningServer(directory, "add", {})).toBeUndefined();
});

test("a tool's work is done in the server's process", async () => {
  close = await openAdminSocket(directory, { add: async (given) => ({ given, pid: process.pid }) });
  expect(await askRunningServer(directory, "add", { text: "a\nb" })).toEqual({
    output: { given: { text: "a\nb" }, pid: process.pid },
  });
});

test("only the user of the server may ask", async () => {
  close = await openAdminSocket(directory, {});
  expect((await stat(join(directory, "admin.sock"))).mode & 0o777).toBe(0o600);
});

test("a task that fails or is not known is an error with the server's message", async () => {
  close = await openAdminSocket(directory, { add: () => Promise.reject(new Error("full")) });
  await expect(askRunningServer(directory, "add", {})).rejects.toThrow("full");
  await expect(askRunningServer(directory, "toString", {})).rejects.toThrow('does not know the task "toString"');
});

test("what is no question does not end the server", async () => {
  close = await openAdminSocket(directory, { add: async () => 1 });
  const answer = await new Promise((resolve) => {
    const socket = createConnection(join(directory, "admin.sock"));
    socket.once("data", (data) => resolve(JSON.parse(String(data)).ok));
    socket.write("nonsense\n");
  });
  expect(answer).toBe(false);
  expect(await askRunningServer(directory, "add", {})).toEqual({ output: 1 });
});

test("a socket that a killed server left behind is taken over", async () => {
  await openAdminSocket(directory, { add: async () => "old" });
  close = await openAdminSocket(directory, { add: async () => "new" });
  expect(await askRunningServer(directory, "add", {})).toEqual({ output: "new" });
});
