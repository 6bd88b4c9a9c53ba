import type { OwnedDatabases } from "#db/client.ts";
import type { AdminTask } from "#server/admin-socket.ts";
import { copyTask } from "./copy-task.ts";
import { importTask } from "./import-task.ts";
import { personTask } from "./person-task.ts";

/** What command-line tools may ask of the running server. */
export function adminTasks(databases: OwnedDatabases, dataDirectory: string): Record<string, AdminTask> {
  return {
    copy: copyTask(databases, dataDirectory),
    import: importTask(databases),
    person: personTask(databases),
  };
}
