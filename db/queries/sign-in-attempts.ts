import { and, desc, eq, gt, lt, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { signInAttempts } from "../schema/sign-in-attempts.ts";

/** Who tries to sign in: the address as it was typed (lower case), whether it exists or not, and the peer's address. */
export interface Attempt {
  account: string;
  address: string;
}

/** Lets attempts on one account, or from one address, wait for each other until the transaction ends. */
export async function lockAttempts(tx: Db, { account, address }: Attempt) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('sign in to ' || ${account}, 0))`);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('sign in from ' || ${address}, 0))`);
}

/** Instants of the failures on an account after its last success, newest first. */
export async function failuresOfAccount(tx: Db, account: string, since: Date, limit: number): Promise<Date[]> {
  const attempts = await tx
    .select({ at: signInAttempts.at, succeeded: signInAttempts.succeeded })
    .from(signInAttempts)
    .where(and(eq(signInAttempts.account, account), gt(signInAttempts.at, since)))
    .orderBy(desc(signInAttempts.at))
    .limit(limit);
  const lastSuccess = attempts.findIndex(({ succeeded }) => succeeded);
  return attempts.slice(0, lastSuccess === -1 ? undefined : lastSuccess).map(({ at }) => at);
}

/** Instants of the failures from an address, on whatever accounts, newest first. */
export async function failuresFromAddress(tx: Db, address: string, since: Date, limit: number): Promise<Date[]> {
  const attempts = await tx
    .select({ at: signInAttempts.at })
    .from(signInAttempts)
    .where(and(eq(signInAttempts.address, address), eq(signInAttempts.succeeded, false), gt(signInAttempts.at, since)))
    .orderBy(desc(signInAttempts.at))
    .limit(limit);
  return attempts.map(({ at }) => at);
}

/** Counts an attempt as failed before its password is looked at, so that a thousand at once are not one. */
export async function insertAttempt(tx: Db, attempt: Attempt): Promise<number> {
  const [row] = await tx
    .insert(signInAttempts)
    .values({ ...attempt, succeeded: false, at: sql`clock_timestamp()` })
    .returning({ id: signInAttempts.id });
  if (!row?.id) throw new Error("The attempt was not recorded.");
  return row.id;
}

export async function markSucceeded(accounts: Db, attemptId: number) {
  await accounts.update(signInAttempts).set({ succeeded: true }).where(eq(signInAttempts.id, attemptId));
}

/** Old attempts are personal data without a purpose. */
export async function deleteAttemptsBefore(accounts: Db, before: Date) {
  await accounts.delete(signInAttempts).where(lt(signInAttempts.at, before));
}
