import { z } from "zod";
import { placeOfCopy } from "#db/backup/back-up.ts";
import type { OwnedDatabases } from "#db/client.ts";
import type { AdminTask } from "#server/admin-socket.ts";

export const copyAnswer = z.object({ isCopied: z.boolean() });

/** Copies the embedded database for a backup, which another process makes of the copy: requests hardly wait for it. */
export function copyTask(databases: OwnedDatabases, dataDirectory: string): AdminTask {
  return async (): Promise<z.output<typeof copyAnswer>> => {
    if (databases.driver !== "pglite") return { isCopied: false };
    await databases.copyTo(placeOfCopy(dataDirectory));
    return { isCopied: true };
  };
}
