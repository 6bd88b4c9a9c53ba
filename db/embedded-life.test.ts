import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { embeddedDatabases, openEmbedded } from "./embedded.ts";
import { events } from "./schema/events.ts";
import { persons } from "./schema/persons.ts";
import { roleGrants } from "./schema/role-grants.ts";

const script = new URL("../test/embedded-process.ts", import.meta.url).pathname;
const rounds = 10;

let directory = "";
const running: ChildProcess[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "communique-life-"));
});

afterEach(async () => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
  await rm(directory, { recursive: true, force: true });
});

test(`a process killed in mid-write, ${rounds} times over, has lost nothing that it acknowledged`, async () => {
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const writer = start(directory);
    await writer.opened;
    const enough = writer.acknowledged.length + 1 + Math.floor(Math.random() * 40);
    while (writer.acknowledged.length < enough) await pause(1);
    await pause(Math.random() * 5); // somewhere within a transaction
    writer.child.kill("SIGKILL");
    await writer.ended;
    for (const id of writer.acknowledged) acknowledged.add(id);
  }
  const kept = await whatIsKept();
  expect(acknowledged.size).toBeGreaterThan(rounds);
  expect([...acknowledged].filter((id) => !kept.persons.has(id))).toEqual([]);
  expect(kept.persons).toEqual(kept.granted);
  expect(kept.persons).toEqual(kept.recorded);
  expect(kept.persons.size - acknowledged.size).toBeLessThanOrEqual(rounds); // written, killed before it could say so
  expect(kept.chainEnd).toBe(kept.persons.size);
}, 180_000);

test("a second process is refused the data directory, and told by whom it is held", async () => {
  const first = start(directory, "hold");
  await first.opened;
  const second = start(directory, "hold");
  const [code] = await second.ended;
  expect(code).toBe(1);
  expect(second.errors.join("")).toBe(
    `The data directory ${directory} is in use by process ${first.child.pid}. Stop that process first, or set DATA_DIRECTORY to another directory.\n`,
  );
  expect(first.child.exitCode).toBeNull();
}, 60_000);

test("SIGTERM closes the database and gives the directory back", async () => {
  const writer = start(directory);
  await writer.opened;
  while (writer.acknowledged.length < 5) await pause(1);
  writer.child.kill("SIGTERM");
  const [code] = await writer.ended;
  expect(code).toBe(0);
  expect((await readdir(directory)).filter((name) => name.startsWith("lock"))).toEqual([]);

  const next = start(directory, "hold");
  await next.opened;
  next.child.kill("SIGTERM");
  expect(await next.ended).toEqual([0, null]);
  const kept = await whatIsKept();
  expect(writer.acknowledged.filter((id) => !kept.persons.has(id))).toEqual([]);
}, 60_000);

function start(dataDirectory: string, work = "write") {
  const child = spawn(process.execPath, [script, dataDirectory, work], { stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  const acknowledged: string[] = [];
  const errors: string[] = [];
  child.stderr.on("data", (chunk) => errors.push(String(chunk)));
  const ended = once(child, "close");
  const opened = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line === "open") resolve();
      else acknowledged.push(line);
    });
    ended.then(() => reject(new Error(`It ended before it opened: ${errors.join("")}`)));
  });
  opened.catch(() => {});
  return { child, acknowledged, errors, ended, opened };
}

async function whatIsKept() {
  const lite = await openEmbedded(join(directory, "pg"));
  try {
    return await embeddedDatabases(lite).asOwner(async (owner) => {
      const written = await owner.select({ id: persons.id }).from(persons);
      const granted = await owner.select({ id: roleGrants.personId }).from(roleGrants);
      const recorded = await owner.select({ id: events.personId, seq: events.seq }).from(events).orderBy(events.seq);
      return {
        persons: new Set(written.map(({ id }) => id)),
        granted: new Set(granted.map(({ id }) => id)),
        recorded: new Set(recorded.map(({ id }) => id)),
        chainEnd: recorded.at(-1)?.seq,
      };
    });
  } finally {
    await lite.close();
  }
}
