import { cookies } from "next/headers";
import { databases } from "#db/client.ts";
import { recordSignIn } from "#db/queries/record-sign-in.ts";
import { deleteSession, openSession } from "#db/queries/session.ts";
import { inTransaction } from "#db/transaction.ts";
import { sessionCookie } from "./session-cookie.ts";
import { sessionLimits } from "./session-limits.ts";
import { storedForm } from "./session-token.ts";

/** Hands the browser the session that sign-in has opened; one it had before ends. */
export async function startSession(token: string) {
  await endSession();
  const { name, options, maxAge } = sessionCookie;
  (await cookies()).set(name, token, { ...options, maxAge });
}

/** Ends this browser's session, on the server first. */
export async function endSession() {
  const jar = await cookies();
  const token = jar.get(sessionCookie.name)?.value;
  if (token === undefined) return;
  const { accounts } = await databases();
  await inTransaction(accounts, async (tx) => {
    const session = await openSession(tx, storedForm(token), sessionLimits);
    if (session) await recordSignIn(tx, { kind: "signed_out", personId: session.person.id });
    await deleteSession(tx, storedForm(token));
  });
  jar.set(sessionCookie.name, "", { ...sessionCookie.options, maxAge: 0 });
}
