import { ok, type Result, refuse } from "#domain/result.ts";

export type AttemptRefusal = { code: "too_many_attempts"; minutes: number };

/** Failed attempts that are borne within the window, on one account and from one address. */
export const attemptLimit = { account: 5, address: 30, windowMinutes: 15 } as const;

/** From when on failures count. */
export function windowStart(at: Date): Date {
  return new Date(at.getTime() - attemptLimit.windowMinutes * 60_000);
}

/**
 * Whether one more attempt may be made.
 *
 * @param failures - instants of failures since `windowStart(at)`, newest first: on the account since its last success,
 * and from the address
 * @returns how many tries are left on the account should this one fail
 */
export function allowAttempt(
  failures: { account: readonly Date[]; address: readonly Date[] },
  at: Date,
): Result<{ left: number }, AttemptRefusal> {
  const decisive = [failures.account[attemptLimit.account - 1], failures.address[attemptLimit.address - 1]];
  const waits = decisive.flatMap((failure) => (failure ? [failure.getTime() - windowStart(at).getTime()] : []));
  if (waits.length > 0) return refuse({ code: "too_many_attempts", minutes: minutesOf(Math.max(...waits)) });
  return ok({ left: attemptLimit.account - failures.account.length - 1 });
}

function minutesOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 60_000));
}
