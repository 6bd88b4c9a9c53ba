import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OwnedDatabases } from "#db/client.ts";
import { installationMode, saveInstallationMode } from "#db/queries/installation.ts";
import { openAdminSocket } from "#server/admin-socket.ts";
import { emptyInstallation, type TestInstallation } from "#test/installation.ts";
import { newsroom } from "#test/release.ts";
import { adminTasks } from "./admin-tasks.ts";

let folder: string;
let source: TestInstallation;
let databases: OwnedDatabases;
let closeSocket = async () => {};

// a running server as the tools see it: this process has the database open and answers on the socket
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "communique-backup-"));
  source = await emptyInstallation("pglite");
  await mkdir(source.dataDirectory, { recursive: true });
  databases = await source.open();
  await newsroom(databases);
  await saveInstallationMode(databases.app, "production");
  closeSocket = await openAdminSocket(source.dataDirectory, adminTasks(databases, source.dataDirectory));
}, 120_000);
afterAll(async () => {
  await closeSocket();
  await databases.close();
  await source.remove();
  await rm(folder, { recursive: true, force: true });
});

test("backed up beside the running server, restored into an empty directory", async () => {
  const backup = await run("backup", [], source.dataDirectory);
  expect(backup).toMatchObject({ code: 0, errors: "" });
  expect(backup.output).toContain("Restored for a trial: everything was found again.");
  expect(backup.output).toContain("KEEP IT LIKE A KEY");
  const [file = "", ...others] = await readdir(folder);
  expect(file).toMatch(/^communique-\d{4}-\d{2}-\d{2}T\d{6}Z\.backup\.gz$/);
  expect(others).toEqual([]);
  expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
  expect((await readdir(source.dataDirectory)).sort()).toEqual(["admin.sock", "pg"]);
  expect(await installationMode(databases.app)).toBe("production"); // the server goes on

  const again = await run("backup", [file], source.dataDirectory);
  expect(again).toMatchObject({ code: 1, errors: `${file} exists already, and a backup replaces nothing.\n` });

  const occupied = await run("restore", [file], source.dataDirectory);
  expect(occupied.code).toBe(1);
  expect(occupied.errors).toMatch(/^A server is running on the data directory .*\n$/);

  const target = join(folder, "elsewhere");
  const restored = await run("restore", [file], target);
  expect(restored).toMatchObject({ code: 0, errors: "" });
  expect(restored.output).toContain("Restored, and found the same");
  expect(existsSync(join(target, "pg", "PG_VERSION"))).toBe(true);
}, 300_000);

test("what is not there, or not asked rightly, is a sentence", async () => {
  const nothing = join(folder, "nothing");
  expect(await run("backup", [], nothing)).toMatchObject({
    code: 1,
    errors: `There is no database in ${nothing}. Set DATA_DIRECTORY or DATABASE_URL as for npm start.\n`,
  });
  expect(await run("restore", ["no-such-file"], nothing)).toMatchObject({
    code: 1,
    errors: "There is no no-such-file.\n",
  });
  expect(await run("restore", [], nothing)).toMatchObject({ code: 1, errors: "Usage: npm run restore -- FILE\n" });
  expect(await run("backup", ["--quick"], nothing)).toMatchObject({
    code: 1,
    errors: "Usage: npm run backup [-- FILE]\n",
  });
  expect(existsSync(nothing)).toBe(false);
}, 60_000);

async function run(tool: "backup" | "restore", args: string[], dataDirectory: string) {
  const script = fileURLToPath(new URL(`./${tool}.ts`, import.meta.url));
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { ...process.env, DATA_DIRECTORY: dataDirectory, DATABASE_URL: "" },
  });
  const said = { output: "", errors: "" };
  child.stdout.on("data", (chunk) => {
    said.output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.errors += chunk;
  });
  const [code] = await once(child, "close");
  return { code, ...said };
}
