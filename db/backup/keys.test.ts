import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { privateKey } from "#db/signing-key.ts";
import { env } from "#env.ts";
import { emptyInstallation, publishFirstText, type TestInstallation } from "#test/installation.ts";
import { backUp, type Installation } from "./back-up.ts";
import { restore } from "./restore.ts";

const old = publicHalf(createPublicKey(privateKey(env.SIGNING_KEY ?? "")));
const older = publicHalf(generateKeyPairSync("ed25519").publicKey);
const signingKey = generateKeyPairSync("ed25519")
  .privateKey.export({ format: "der", type: "pkcs8" })
  .toString("base64");

let folder: string;
let source: TestInstallation;

// an office that published with one key and has another by now
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "communique-backup-"));
  source = await emptyInstallation("postgres");
  await publishFirstText(source);
}, 120_000);
afterAll(async () => {
  await source.remove();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

function backedUp(installation: Installation, name: string) {
  return backUp(installation, { file: join(folder, name), program: "1.2.3", copyRunning: async () => false });
}

function publicHalf(key: KeyObject): string {
  return key.export({ format: "der", type: "spki" }).toString("base64");
}

test("a signature fits no key that the office does not tell of, and such a backup can be restored all the same", async () => {
  const { doubt, file, findings } = await backedUp({ ...source, signingKey, retiredKeys: older }, "untold.gz");
  expect(doubt).toBeUndefined();
  expect(findings.signatures).toEqual({ of: 1, fit: 0 });

  const target = await emptyInstallation("postgres");
  try {
    expect((await restore({ ...target, retiredKeys: old }, file, () => {})).findings).toEqual(findings);
    const again = await backedUp({ ...target, retiredKeys: old }, "told.gz");
    expect(again.findings.signatures).toEqual({ of: 1, fit: 1 });
  } finally {
    await target.remove();
  }
}, 120_000);

test("a signature of a retired key fits, here and wherever the backup is restored", async () => {
  const retiredKeys = `${older}, ${old}`;
  const { doubt, file, findings } = await backedUp({ ...source, signingKey, retiredKeys }, "rotated.gz");
  expect(doubt).toBeUndefined();
  expect(findings.signatures).toEqual({ of: 1, fit: 1 });

  const target = await emptyInstallation("pglite");
  try {
    expect((await restore(target, file, () => {})).findings).toEqual(findings);
    expect(await readFile(join(target.dataDirectory, "retired-keys"), "utf8")).toBe(`${older},${old}\n`);
    const again = await backedUp({ ...target, retiredKeys: older }, "again.gz");
    expect(again.findings.signatures).toEqual({ of: 1, fit: 1 });
  } finally {
    await target.remove();
  }
}, 120_000);
