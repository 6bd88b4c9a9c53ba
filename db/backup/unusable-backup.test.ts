import { createHash, generateKeyPairSync } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diskStore } from "#media/disk-store.ts";
import { emptyInstallation, publishFirstText, type TestInstallation } from "#test/installation.ts";
import { appliedMigrations, knownMigrations, migrate } from "../migrate.ts";
import { backUp } from "./back-up.ts";
import type { Findings } from "./format.ts";
import { checkBackup } from "./read-backup.ts";
import { restore } from "./restore.ts";
import { onServerDatabase } from "./server-session.ts";
import { writeBackup } from "./write-backup.ts";

let folder: string;
let source: TestInstallation;
let file: string;
const signingKey = process.env.SIGNING_KEY;
const anotherKey = generateKeyPairSync("ed25519")
  .privateKey.export({ format: "der", type: "pkcs8" })
  .toString("base64");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "communique-backup-"));
  file = join(folder, "backup.gz");
  source = { ...(await emptyInstallation("postgres")), signingKey };
  await publishFirstText(source);
  await backUp(source, { file, program: "1.2.3", copyRunning: async () => false });
}, 120_000);
afterAll(async () => {
  await source.remove();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** The lines of the backup, changed; `sealed` makes the seal fit them again, as somebody who knows the format could. */
async function changed(edit: (lines: string[]) => string[], sealed = true): Promise<string> {
  const lines = edit(
    gunzipSync(await readFile(file))
      .toString()
      .split("\n"),
  );
  const path = join(folder, `${createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16)}.gz`);
  await writeFile(path, gzipSync(sealed ? resealed(lines).join("\n") : lines.join("\n")));
  return path;
}

function resealed(lines: string[]): string[] {
  const [first = "", ...rest] = lines;
  const seal: Findings & { header: string } = JSON.parse(lines.at(-2) ?? "");
  seal.header = createHash("sha256").update(first).digest("hex");
  for (const table of seal.tables) {
    const rows = rest.splice(0, rest.indexOf("\\.") + 1).slice(0, -1);
    table.rows = rows.length;
    table.digest = createHash("sha256")
      .update(rows.map((row) => `${row}\n`).join(""))
      .digest("hex");
  }
  return [...lines.slice(0, -2), JSON.stringify(seal), ""];
}

const inHeader = (edit: (header: Record<string, unknown>) => object) => (lines: string[]) => [
  JSON.stringify(edit(JSON.parse(lines[0] ?? ""))),
  ...lines.slice(1),
];
const withAnotherKey = inHeader((header) => ({ ...header, signingKey: anotherKey }));
const inRows = (from: RegExp, to: string) => (lines: string[]) => [
  lines[0] ?? "",
  ...lines.slice(1, -2).map((line) => line.replace(from, to)),
  ...lines.slice(-2),
];

describe("a file is refused before anything is touched", () => {
  test.each([
    ["that is no gzip", async () => Buffer.from("<html>"), "is damaged, or no backup"],
    ["that is gzip around something else", async () => gzipSync("{}\n"), "is no backup of Communiqué"],
    ["that is empty", async () => Buffer.alloc(0), "was cut off"],
    ["that was cut off", async () => (await readFile(file)).subarray(0, -200), "was cut off"],
    // where the flip falls decides how it shows
    [
      "with a flipped bit",
      async () => flipped(await readFile(file)),
      /is damaged|was cut off|does not end|was changed/,
    ],
  ])("%s", async (title, bytes, words) => {
    const path = join(folder, title.replaceAll(" ", "-"));
    await writeFile(path, await bytes());
    await expect(checkBackup(path)).rejects.toThrow(words);
  });

  test.each([
    [
      "one changed letter",
      inRows(/Harbour conference/, "Harbour Conference"),
      false,
      "was changed after it was written",
    ],
    [
      "a missing row",
      (lines: string[]) => lines.filter((line) => !line.includes("Harbour conference")),
      false,
      "was changed",
    ],
    ["another key", withAnotherKey, false, "was changed"],
    ["more behind the seal", (lines: string[]) => [...lines, "more", ""], false, "does not end as a backup does"],
    ["a newer format", inHeader((header) => ({ ...header, version: 2 })), true, "written by a newer program"],
    [
      "a newer migration",
      inHeader(({ migrations, ...header }) => ({
        ...header,
        migrations: [...(Array.isArray(migrations) ? migrations : []), { name: "9999-future.sql", hash: "" }],
      })),
      true,
      "newer than this program: it has the migration 9999-future.sql. Restore it with version 1.2.3 or newer.",
    ],
  ])("%s", async (_title, edit, sealed, words) => {
    const target = join(folder, "untouched");
    const wrong = await changed(edit, sealed);
    await expect(restore({ ...nowhere, dataDirectory: target }, wrong, () => {})).rejects.toThrow(words);
    expect(existsSync(target)).toBe(false);
  });

  test("a setting that contradicts it", async () => {
    const target = join(folder, "untouched");
    const wanted = restore({ ...nowhere, dataDirectory: target, signingKey: anotherKey }, file, () => {});
    await expect(wanted).rejects.toThrow("SIGNING_KEY is not the key");
    expect(existsSync(target)).toBe(false);
  });

  test("a data directory with the keys of another installation", async () => {
    const target = join(folder, "foreign");
    await mkdir(target);
    await writeFile(join(target, "signing-key"), `${anotherKey}\n`);
    await expect(restore({ ...nowhere, dataDirectory: target }, file, () => {})).rejects.toThrow(
      "another installation",
    );
    expect(await readdir(target)).toEqual(["signing-key"]);
  });
});

const nowhere = {
  dataDirectory: "",
  url: undefined,
  secret: undefined,
  signingKey: undefined,
  retiredKeys: undefined,
  media: diskStore(join(tmpdir(), "communique-no-media")),
};

describe("a forged file leaves nothing behind", () => {
  let target: TestInstallation;

  beforeAll(async () => {
    target = await emptyInstallation("postgres");
  });
  afterAll(() => target.remove(), 60_000);

  test.each([
    [
      "a row without the row it points to",
      inRows(/^(\S+\t\d{7}\tHarbour)/, "00000000-0000-7000-8000-00000000000f\t1234567\tHarbour"),
      "contradicts itself",
    ],
    ["a value that is none", inRows(/\tpublished\t/, "\t\\N\t"), "contradicts itself"],
    ["the key of somebody else", withAnotherKey, "the signatures of publications"],
    [
      "a table of its own",
      inHeader((header) => ({ ...header, tables: [{ name: "x", columns: "y" }] })),
      "does not end as a backup does",
    ],
  ])("%s", async (_title, edit, words) => {
    await expect(restore(target, await changed(edit), () => {})).rejects.toThrow(words);
    expect(await readdir(target.dataDirectory)).toEqual([]);
    const left = await onServerDatabase(target.url ?? "", { lock: "communique" }, (session) =>
      session.rows("select nspname from pg_namespace where nspname in ('newsroom', 'site')"),
    );
    expect(left).toEqual([]);
  });

  test("and the true one is restored there afterwards", async () => {
    const { findings } = await restore(target, file, () => {});
    expect(findings.signatures).toEqual({ of: 1, fit: 1 });
  });
});

test("a forged file leaves nothing behind in a data directory", async () => {
  const target = { ...nowhere, dataDirectory: join(folder, "forged") };
  const wanted = restore(target, await changed(withAnotherKey), () => {});
  await expect(wanted).rejects.toThrow("the signatures of publications");
  expect(await readdir(target.dataDirectory)).toEqual([]);
}, 120_000);

test("a file of a program that knew of one key only is a backup", async () => {
  const { header } = await checkBackup(await changed(inHeader(({ retiredKeys: _, ...before }) => before)));
  expect(header).toMatchObject({ signingKey, retiredKeys: null });
});

test("a backup of an older program is restored at its migrations and then brought up to date", async () => {
  const before = await emptyInstallation("postgres");
  const after = await emptyInstallation("postgres");
  const lock = { lock: "communique" };
  const old = join(folder, "old.gz");
  const names = (await knownMigrations()).map(({ name }) => name);
  try {
    await onServerDatabase(before.url ?? "", lock, async (session) => {
      await migrate(session, new Map(), { only: names.slice(0, -1) });
      await session.run("insert into newsroom.installation (mode) values ('demo')");
      await writeBackup(session, old, {
        program: "0.0.1",
        keys: { secret: null, signingKey: null, retiredKeys: null },
        media: before.media,
      });
    });
    const { header } = await restore(after, old, () => {});
    expect(header.migrations.map(({ name }) => name)).toEqual(names.slice(0, -1));
    const now = await onServerDatabase(after.url ?? "", lock, appliedMigrations);
    expect(now.map(({ name }) => name)).toEqual(names);
  } finally {
    await before.remove();
    await after.remove();
  }
}, 60_000);

function flipped(bytes: Buffer): Buffer {
  const at = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}
