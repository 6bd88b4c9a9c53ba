/** What the database said when it refused a statement; the names of constraints are in `db/migrations`. */
export interface DatabaseFault {
  /** SQLSTATE, or one of ours: PH409 stale parent, PH001 unscheduling without act, PH002 language missing, PH003. */
  code: string;
  constraint: string | undefined;
  message: string;
}

/** Finds the database's refusal inside what Drizzle or a driver threw; undefined if it was something else. */
export function faultOf(error: unknown): DatabaseFault | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!("code" in cause) || typeof cause.code !== "string" || !/^[0-9A-Z]{5}$/.test(cause.code)) continue;
    const constraint = "constraint" in cause && typeof cause.constraint === "string" ? cause.constraint : undefined;
    return { code: cause.code, constraint, message: cause.message };
  }
  return undefined;
}

/** Whether a statement was refused by this constraint or, for triggers, by the name they give. */
export function refusedBy(error: unknown, constraint: string): boolean {
  return faultOf(error)?.constraint === constraint;
}
