import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { backUp } from "#db/backup/back-up.ts";
import type { Findings } from "#db/backup/format.ts";
import { CannotBackUp } from "#db/backup/write-backup.ts";
import { env } from "#env.ts";
import product from "#package.json" with { type: "json" };
import { askRunningServer } from "#server/admin-socket.ts";
import { backupMessage, installation } from "./backup-installation.ts";
import { copyAnswer } from "./copy-task.ts";

const usage = "Usage: npm run backup [-- FILE]";

/** Exit codes: 0 written and found the same when it was restored for a trial, 1 not written, 2 written with a doubt. */
const file = readArguments() ?? `communique-${new Date().toISOString().slice(0, 19).replaceAll(":", "")}Z.backup.gz`;
try {
  console.log("Backing up …");
  const {
    file: written,
    findings,
    doubt,
  } = await backUp(installation, { file, program: product.version, copyRunning });
  const doubts = doubt ? [`NOT VERIFIED: ${backupMessage(doubt) ?? doubt.stack}`] : doubtsOf(findings);
  console.log(`${written}, ${megabytes((await stat(written)).size)}: ${contents(findings)}.`);
  console.log(doubt ? "It could not be restored for a trial." : "Restored for a trial: everything was found again.");
  for (const line of doubts) console.error(line);
  console.log(
    "KEEP IT LIKE A KEY: it holds the signing key, the secret, all passwords' hashes and every unpublished text.",
  );
  if (doubts.length > 0) process.exitCode = 2;
} catch (error) {
  const message = backupMessage(error);
  if (message === undefined) throw error;
  console.error(message);
  process.exitCode = 1;
}

async function copyRunning(): Promise<boolean> {
  const running = await askRunningServer(env.DATA_DIRECTORY, "copy", {});
  if (!running) return false;
  if (copyAnswer.parse(running.output).isCopied) return true;
  throw new CannotBackUp("The running server works on a Postgres server. Set DATABASE_URL here too, as for npm start.");
}

/** What was wrong before the backup, and is in it now. */
function doubtsOf({ events, signatures, media }: Findings): string[] {
  return [
    ...(media.missing === 0
      ? []
      : [`${media.missing} files of images and documents are not in the media store any more, and not in the backup.`]),
    ...(events.isWhole ? [] : ["The chain of events is not whole: somebody changed the history of this database."]),
    ...(signatures.fit === signatures.of
      ? []
      : [
          `${signatures.of - signatures.fit} of ${signatures.of} publications are signed with neither the signing key found here nor a retired one. If the office had another key, add its public half to RETIRED_SIGNING_KEYS.`,
        ]),
  ];
}

function contents({ tables, events, publicationNo, signatures, media }: Findings): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows} rows in ${tables.length} tables, ${events.last} events, ${signatures.of} publications, ${media.files} files of images and documents, last publication number ${publicationNo}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function readArguments(): string | undefined {
  try {
    const { positionals } = parseArgs({ options: {}, allowPositionals: true });
    if (positionals.length <= 1) return positionals[0];
  } catch {
    // an option that there is not: the usage says what there is
  }
  console.error(usage);
  process.exit(1);
}
