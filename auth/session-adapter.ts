import type { Adapter } from "next-auth/adapters";
import type { Db } from "#db/client.ts";
import { deleteSession, openSession, touchSession } from "#db/queries/session.ts";
import { adapting } from "./session-fault.ts";
import { sessionLimits } from "./session-limits.ts";
import { storedForm } from "./session-token.ts";

/**
 * Lets next-auth read our sessions. People are added by an admin and sessions opened by `signInWithPassword`, so that
 * next-auth neither makes nor changes a person.
 */
export function sessionAdapter(accounts: Db): Adapter {
  return {
    async getSessionAndUser(token) {
      const session = await adapting(() => openSession(accounts, storedForm(token), sessionLimits));
      if (!session) return null;
      const { expiresAt, person } = session;
      return {
        session: { sessionToken: token, userId: person.id, expires: expiresAt },
        user: { ...person, emailVerified: null },
      };
    },
    async updateSession({ sessionToken }) {
      await adapting(() => touchSession(accounts, storedForm(sessionToken), sessionLimits));
      return null;
    },
    async deleteSession(token) {
      await adapting(() => deleteSession(accounts, storedForm(token)));
    },
    createSession: notHere,
    createUser: notHere,
    getUser: notHere,
    getUserByEmail: notHere,
    getUserByAccount: notHere,
    updateUser: notHere,
    linkAccount: notHere,
  };
}

function notHere(): never {
  throw new Error("People and sessions are not made by next-auth.");
}
