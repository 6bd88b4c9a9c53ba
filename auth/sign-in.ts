import { type Db, databaseClock } from "#db/client.ts";
import { type Credential, credentialOf } from "#db/queries/credentials.ts";
import { recordSignIn } from "#db/queries/record-sign-in.ts";
import { deleteEndedSessions, insertSession } from "#db/queries/session.ts";
import {
  type Attempt,
  deleteAttemptsBefore,
  failuresFromAddress,
  failuresOfAccount,
  insertAttempt,
  lockAttempts,
  markSucceeded,
} from "#db/queries/sign-in-attempts.ts";
import { inTransaction } from "#db/transaction.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { type AttemptRefusal, allowAttempt, attemptLimit, windowStart } from "./attempt-limit.ts";
import { verifyPassword } from "./password.ts";
import { sessionLimits } from "./session-limits.ts";
import { newSessionToken, storedForm } from "./session-token.ts";

export type SignInRefusal = AttemptRefusal | { code: "no_match"; left: number };

/**
 * Checks a password and opens a session under a new id. An account that does not exist, or is disabled, is answered in
 * the same words and the same time as a wrong password; each attempt counts before its password is looked at.
 *
 * @param address - of the peer, by the server's own knowledge
 * @returns the token for the cookie, which is stored nowhere
 */
export async function signInWithPassword(
  accounts: Db,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<Result<{ token: string; personId: string }, SignInRefusal>> {
  const attempt = { account: email.trim().toLowerCase(), address };
  const allowed = await beginAttempt(accounts, attempt);
  if (!allowed.ok) return allowed;

  const credential = await credentialOf(accounts, attempt.account);
  const matches = await verifyPassword(credential?.passwordHash, password);
  if (!credential?.active || !matches) return fail(accounts, credential, allowed.value.left);

  const token = newSessionToken();
  await inTransaction(accounts, async (tx) => {
    await recordSignIn(tx, { kind: "signed_in", personId: credential.personId });
    await markSucceeded(tx, allowed.value.attemptId);
    await insertSession(tx, { token: storedForm(token), personId: credential.personId }, sessionLimits);
    await deleteEndedSessions(tx, sessionLimits);
  });
  return ok({ token, personId: credential.personId });
}

async function beginAttempt(
  accounts: Db,
  attempt: Attempt,
): Promise<Result<{ left: number; attemptId: number }, AttemptRefusal>> {
  return inTransaction(accounts, async (tx) => {
    await lockAttempts(tx, attempt);
    const at = await databaseClock(tx);
    const since = windowStart(at);
    await deleteAttemptsBefore(tx, since);
    const failures = {
      account: await failuresOfAccount(tx, attempt.account, since, attemptLimit.account),
      address: await failuresFromAddress(tx, attempt.address, since, attemptLimit.address),
    };
    const decision = allowAttempt(failures, at);
    if (!decision.ok) return decision;
    return ok({ ...decision.value, attemptId: await insertAttempt(tx, attempt) });
  });
}

/** The failure is an event of the person whose account it was; what was typed is kept nowhere. */
async function fail(
  accounts: Db,
  credential: Credential | undefined,
  left: number,
): Promise<Result<never, SignInRefusal>> {
  await recordSignIn(accounts, { kind: "sign_in_failed", personId: credential?.personId ?? null });
  if (left === 0) return refuse({ code: "too_many_attempts", minutes: attemptLimit.windowMinutes });
  return refuse({ code: "no_match", left });
}
