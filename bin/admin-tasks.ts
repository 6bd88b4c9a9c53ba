import type { OwnedDatabases } from "#db/client.ts";
import type { AdminTask } from "#server/admin-socket.ts";

/** What command-line tools may ask of the running server. */
export function adminTasks(_databases: OwnedDatabases): Record<string, AdminTask> {
  return {};
}
