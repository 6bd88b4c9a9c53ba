import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pictureKeys } from "#bin/demo/pictures.ts";
import { seedDemo } from "#bin/seed.ts";
import { addMedia } from "#commands/add-media.ts";
import { publishEditions } from "#commands/publish-editions.ts";
import type { OwnedDatabases } from "#db/client.ts";
import { saveInstallationMode } from "#db/queries/installation.ts";
import { livePublication } from "#db/queries/live-publication.ts";
import { persons } from "#db/schema/persons.ts";
import { diskStore } from "#media/disk-store.ts";
import { drivers } from "#test/database.ts";
import { emptyInstallation, type TestInstallation } from "#test/installation.ts";
import { deskFor, done } from "#test/newsroom.ts";
import { approved, newsroom, written } from "#test/release.ts";
import { type BackedUp, backUp, placeOfCopy } from "./back-up.ts";
import type { CopySession } from "./copy-session.ts";
import { onEmbedded } from "./embedded-session.ts";
import type { Findings } from "./format.ts";
import { restore } from "./restore.ts";
import { onServerDatabase } from "./server-session.ts";
import { CannotBackUp, writeBackup } from "./write-backup.ts";

const program = "1.2.3";
const signingKey = process.env.SIGNING_KEY ?? null;
const keys = { secret: "a secret that this office made for itself", signingKey, retiredKeys: null };

/** Two widths in three formats. */
const filesOfDemo = pictureKeys.length * 6;

describe.each(drivers)("a newsroom on %s", (driver) => {
  let folder: string;
  let file: string;
  let source: TestInstallation;
  let backup: BackedUp;
  let rules: unknown[];
  let item: { id: string; sha256: string };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "communique-backup-"));
    file = join(folder, "backup.gz");
    source = await emptyInstallation(driver);
    await mkdir(source.dataDirectory, { recursive: true });
    const databases = await source.open();
    if (driver === "postgres") await seedDemo(databases, diskStore(join(source.dataDirectory, "media")));
    else await publishOne(databases);
    await saveInstallationMode(databases.app, "demo");
    await strangeRows(databases);
    item = await addItem(databases, source);
    backup = await backUp(
      { ...source, secret: keys.secret, signingKey: signingKey ?? undefined },
      {
        file,
        program,
        async copyRunning() {
          await databases.copyTo(placeOfCopy(source.dataDirectory)); // the database is open, as in a running server
          return true;
        },
      },
    );
    await databases.close();
    rules = await onDatabase(source, rulesOf);
  }, 180_000);
  afterAll(async () => {
    await source.remove();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  test("is backed up into one file for its owner's eyes, which was restored for a trial", async () => {
    expect(backup.doubt).toBeUndefined();
    expect(backup.file).toBe(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["backup.gz"]);
    const { signatures, events, publicationNo, counters } = backup.findings;
    expect(signatures.fit).toBe(signatures.of);
    expect(signatures.of).toBeGreaterThan(0);
    expect(events.isWhole).toBe(true);
    expect(Number(publicationNo)).toBeGreaterThan(0);
    // a copy of files is recovered as after a crash, which may skip numbers and repeats none
    expect(counters).toEqual([{ name: "sign_in_attempts_id_seq", value: expect.stringMatching(/^[1-9]\d*$/) }]);
    expect(backup.findings.media).toMatchObject({ files: 1 + (driver === "postgres" ? filesOfDemo : 0), missing: 1 });
    const names = backup.findings.tables.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["credentials", "publications", "retractions", "revisions"]));
    expect(names).not.toEqual(expect.arrayContaining(["sessions"]));
  });

  test("replaces no file", async () => {
    const again = backUp(source, { file, program, copyRunning: async () => false });
    await expect(again).rejects.toThrow(CannotBackUp);
    expect(await readdir(folder)).toEqual(["backup.gz"]);
  });

  describe.each(drivers)("restored on %s", (other) => {
    let target: TestInstallation;

    beforeAll(async () => {
      target = await emptyInstallation(other);
      await restore(target, file, () => {});
    }, 120_000);
    afterAll(() => target.remove(), 60_000);

    test("is the same row by row, with its keys and its rules", async () => {
      expect(await contentsOf(target, join(folder, `again-${other}.gz`))).toEqual(backup.findings);
      expect((await readdir(target.dataDirectory)).sort()).toEqual(
        other === "pglite" ? ["media", "pg", "secret", "signing-key"] : ["media", "secret", "signing-key"],
      );
      for (const [name, key] of [
        ["secret", keys.secret],
        ["signing-key", signingKey],
      ] as const) {
        expect((await readFile(join(target.dataDirectory, name), "utf8")).trim()).toBe(key);
        expect((await stat(join(target.dataDirectory, name))).mode & 0o777).toBe(0o600);
      }
      if (other === driver) expect(await onDatabase(target, rulesOf)).toEqual(rules);
      const bytes = await target.media.get(`${item.id}/${item.sha256}`);
      expect(bytes && (await text(bytes))).toBe(large);
    });

    test("goes on: a text is written, signed off and published, and the chain of events grows", async () => {
      const databases = await target.open();
      try {
        const { no, seen, publicationNo } = await publishOne(databases);
        expect(publicationNo).toBe(Number(backup.findings.publicationNo) + 1);
        expect(await livePublication(databases.reader, no, "en")).toMatchObject({ signOffHash: seen, publicationNo });
        expect(await countOf(databases, "sessions")).toBe(0);
        expect(await countOf(databases, "sign_in_attempts")).toBe(0);
      } finally {
        await databases.close();
      }
      const { events, signatures } = await contentsOf(target, join(folder, `later-${other}.gz`));
      expect(Number(events.last)).toBeGreaterThan(Number(backup.findings.events.last));
      expect(events.isWhole).toBe(true);
      expect(signatures).toEqual({ of: backup.findings.signatures.of + 1, fit: backup.findings.signatures.fit + 1 });
    });

    test("is not restored over", async () => {
      await expect(restore({ ...target, signingKey: undefined }, file, () => {})).rejects.toThrow(
        "a restore replaces nothing",
      );
      const kept = await contentsOf(target, join(folder, `kept-${other}.gz`));
      expect(kept.signatures.of).toBe(backup.findings.signatures.of + 1);
    });
  });
});

async function publishOne(databases: OwnedDatabases) {
  const people = await newsroom(databases);
  const { no } = await written(people);
  const text = await approved(people, no, "en");
  const act = done(await publishEditions(people.dora, { releaseNo: no, editions: [text] }));
  return { no, seen: text.seen, publicationNo: act.publicationNo };
}

/** More than one chunk of a stream. */
const large = "what readers get ".repeat(10_000);

/** An item of the library with two files, one of which the store has lost. */
async function addItem(databases: OwnedDatabases, { dataDirectory, media }: TestInstallation) {
  const desk = await deskFor(databases, "jana", { roles: ["author"] });
  const sha256 = createHash("sha256").update(large).digest("hex");
  const file = { sha256, format: "pdf", size: large.length };
  const upload = {
    kind: "document",
    name: "a.pdf",
    format: "pdf",
    size: large.length,
    width: null,
    height: null,
  } as const;
  const path = join(dataDirectory, "uploaded");
  await writeFile(path, large);
  const { id } = done(
    await addMedia(
      desk,
      { ...upload, language: "en", files: [file, { ...file, sha256: "f".repeat(64) }] },
      { store: (made) => media.put(`${made}/${sha256}`, path), discard: async () => {} },
    ),
  );
  await rm(path);
  return { id, sha256 };
}

/** What the text format of COPY has to escape, and what must not be there afterwards. */
async function strangeRows(databases: OwnedDatabases): Promise<void> {
  const { person } = await deskFor(databases, "mallory", { roles: ["author"] });
  await databases.accounts
    .update(persons)
    .set({ name: "\\. \\\\. \\N\ttab\nnew line\r\u2028 \\\n\\.\n" })
    .where(sql`id = ${person.id}`);
  await databases.accounts.execute(
    sql`insert into newsroom.sessions (token, person_id, expires_at) values ('t', ${person.id}, 'infinity')`,
  );
  await databases.accounts.execute(
    sql`insert into newsroom.sign_in_attempts (account, address, succeeded) values ('a', 'b', false)`,
  );
}

async function countOf(databases: OwnedDatabases, table: "sessions" | "sign_in_attempts"): Promise<number> {
  const [row] = await databases.accounts
    .select({ count: sql`count(*)`.mapWith(Number) })
    .from(sql`newsroom.${sql.identifier(table)}`);
  return row?.count ?? -1;
}

function onDatabase<Value>(
  { url, dataDirectory }: TestInstallation,
  work: (session: CopySession) => Promise<Value>,
): Promise<Value> {
  return url === undefined
    ? onEmbedded(join(dataDirectory, "pg"), work)
    : onServerDatabase(url, { lock: "communique" }, work);
}

function contentsOf(installation: TestInstallation, file: string): Promise<Findings> {
  return onDatabase(installation, (session) =>
    writeBackup(session, file, { program, keys, media: installation.media }),
  );
}

/** Every constraint and every trigger, and whether it is in force. */
async function rulesOf(session: CopySession): Promise<unknown[]> {
  return [
    await session.rows(
      "select conrelid::regclass::text as of, conname::text as name, pg_get_constraintdef(oid) as says, convalidated from pg_constraint where connamespace = 'newsroom'::regnamespace order by 1, 2",
    ),
    await session.rows(
      "select tgrelid::regclass::text as of, tgname::text as name, tgenabled::text as enabled from pg_trigger where not tgisinternal order by 1, 2",
    ),
  ];
}
