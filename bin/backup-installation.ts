import { dirname } from "node:path";
import type { Installation } from "#db/backup/back-up.ts";
import { CannotRestore } from "#db/backup/restore.ts";
import { UnusableBackup } from "#db/backup/unusable-backup.ts";
import { CannotBackUp } from "#db/backup/write-backup.ts";
import { faultOf } from "#db/fault.ts";
import { env } from "#env.ts";
import { mediaStore } from "#media/open-store.ts";
import { operatorMessage } from "./operator-message.ts";

/** What is backed up, or restored. */
export const installation: Installation = {
  dataDirectory: env.DATA_DIRECTORY,
  url: env.DATABASE_URL === undefined ? undefined : (env.DATABASE_URL_OWNER ?? env.DATABASE_URL),
  secret: env.SECRET,
  signingKey: env.SIGNING_KEY,
  retiredKeys: env.RETIRED_SIGNING_KEYS,
  media: mediaStore(),
};

/** What the person at the terminal can mend, in a sentence; undefined for a fault of ours. */
export function backupMessage(error: unknown): string | undefined {
  if (error instanceof CannotBackUp || error instanceof CannotRestore || error instanceof UnusableBackup) {
    return error.message;
  }
  const fault = faultOf(error);
  if (fault?.code === "42501") {
    return `The database refuses this to its login (${fault.message}). Set DATABASE_URL_OWNER to the login that set the database up.`;
  }
  if (error instanceof Error && "path" in error && "code" in error) return fileMessage(String(error.path), error.code);
  if (error instanceof Error && "code" in error && error.code === "ENOSPC") return "The disk is full.";
  return operatorMessage(error);
}

function fileMessage(path: string, code: unknown): string | undefined {
  switch (code) {
    case "ENOENT":
      return path.endsWith(".partial") ? `There is no directory ${dirname(path)}.` : `There is no ${path}.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `${path} may not be read or written by this user.`;
    case "EISDIR":
      return `${path} is a directory.`;
    default:
      return undefined;
  }
}
