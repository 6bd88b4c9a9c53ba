import { parseArgs } from "node:util";
import { CannotRestore, restore } from "#db/backup/restore.ts";
import { env } from "#env.ts";
import { isServerRunning } from "#server/admin-socket.ts";
import { backupMessage, installation } from "./backup-installation.ts";

const usage = "Usage: npm run restore -- FILE";

/** Fills an installation in which there is nothing from a backup. */
const file = readArguments();
try {
  if (await isServerRunning(env.DATA_DIRECTORY)) {
    throw new CannotRestore(
      `A server is running on the data directory ${env.DATA_DIRECTORY}. Stop it first, or set DATA_DIRECTORY to another directory.`,
    );
  }
  const { header, findings } = await restore(installation, file, (line) => console.log(line));
  const { signatures, publicationNo, events } = findings;
  console.log(
    `Restored, and found the same as at ${header.at}: ${events.last} events, last publication number ${publicationNo}, ${signatures.fit} of ${signatures.of} publications signed with the backup's keys.`,
  );
  console.log("Nobody is signed in. What was done after the backup is gone. Start with npm start.");
} catch (error) {
  const message = backupMessage(error);
  if (message === undefined) throw error;
  console.error(message);
  process.exitCode = 1;
}

function readArguments(): string {
  try {
    const { positionals } = parseArgs({ options: {}, allowPositionals: true });
    const [only] = positionals;
    if (only !== undefined && positionals.length === 1) return only;
  } catch {
    // an option that there is not: the usage says what there is
  }
  console.error(usage);
  process.exit(1);
}
