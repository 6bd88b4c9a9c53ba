import { resolve } from "node:path";
import { DataDirectoryInUse } from "#db/data-directory.ts";
import { faultOf } from "#db/fault.ts";
import { CannotMigrate } from "#db/migrate.ts";
import { env } from "#env.ts";
import { DatabaseAway } from "#server/horizon.ts";
import { CannotStart } from "./prepare.ts";

/** What the person at the terminal can mend, in a sentence; undefined for a fault of ours. */
export function operatorMessage(error: unknown): string | undefined {
  if (error instanceof CannotStart || error instanceof CannotMigrate || error instanceof DataDirectoryInUse) {
    return error.message;
  }
  const refusal = faultOf(error)?.code;
  if (refusal?.startsWith("28")) {
    return "The login of DATABASE_URL or DATABASE_URL_OWNER is refused. For the first start set DATABASE_URL_OWNER to a login that may create roles.";
  }
  if (refusal === "3D000") return "There is no database of the name in DATABASE_URL. Create an empty one first.";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    const taken = error instanceof Error && "port" in error ? error.port : env.PORT;
    const name = taken === env.METRICS_PORT ? "METRICS_PORT" : "PORT";
    return `Port ${taken} is in use. Stop what uses it, or set ${name} to another one.`;
  }
  if (code === "EACCES" && error instanceof Error && "port" in error) return `Port ${error.port} is not ours to use.`;
  if (error instanceof Error && "path" in error && isOfDirectory(String(error.path), code)) {
    return `${env.DATA_DIRECTORY} is no directory that this user may write to. Set DATA_DIRECTORY to another one.`;
  }
  const isAway = error instanceof DatabaseAway || code === "ECONNREFUSED" || code === "ENOTFOUND";
  if (isAway) return "The database that DATABASE_URL names does not answer.";
  return undefined;
}

function isOfDirectory(path: string, code: unknown): boolean {
  const isRefused = ["EACCES", "EPERM", "EROFS", "EEXIST", "ENOTDIR"].includes(String(code));
  return isRefused && resolve(path).startsWith(resolve(env.DATA_DIRECTORY));
}
