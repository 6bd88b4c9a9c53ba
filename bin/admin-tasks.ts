import type { OwnedDatabases } from "#db/client.ts";
import type { AdminTask } from "#server/admin-socket.ts";
import { importTask } from "./import-task.ts";
import { personTask } from "./person-task.ts";

/** What command-line tools may ask of the running server. */
export function adminTasks(databases: OwnedDatabases): Record<string, AdminTask> {
  return { import: importTask(databases), person: personTask(databases) };
}
