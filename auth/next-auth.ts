import { randomBytes } from "node:crypto";
import NextAuth from "next-auth";
import { databases } from "#db/client.ts";
import type { SessionPerson } from "#db/queries/session.ts";
import { env } from "#env.ts";
import { sessionAdapter } from "./session-adapter.ts";
import { sessionCookie } from "./session-cookie.ts";
import { sessionLimits } from "./session-limits.ts";

declare module "next-auth" {
  interface User {
    interfaceLanguage: SessionPerson["interfaceLanguage"];
    roles: SessionPerson["roles"];
    translates: SessionPerson["translates"];
    signOffRoles: SessionPerson["signOffRoles"];
  }
  interface Session {
    user: SessionPerson;
  }
}

/**
 * Sessions live in the database and are read with every request: what ends there has ended everywhere. There is no
 * route of next-auth's own; other providers (OIDC, passkeys) will bring it.
 */
export const { auth } = NextAuth(async () => {
  const { accounts } = await databases();
  return {
    adapter: sessionAdapter(accounts),
    providers: [],
    // demanded by next-auth for its routes, of which there is none
    secret: env.SECRET ?? randomBytes(32).toString("base64"),
    trustHost: true,
    // whole faults, which the log can strip of their values; next-auth would write them out
    logger: { error: (fault) => console.error(fault), warn: (code) => console.warn(code), debug: () => {} },
    session: { strategy: "database", maxAge: sessionLimits.idle, updateAge: 60 },
    cookies: { sessionToken: { name: sessionCookie.name, options: sessionCookie.options } },
    callbacks: {
      // field by field: spread, it would carry whatever the adapter returned
      session: ({ session, user }) => ({
        expires: session.expires,
        user: {
          id: user.id,
          name: user.name ?? "",
          email: user.email,
          interfaceLanguage: user.interfaceLanguage,
          roles: user.roles,
          translates: user.translates,
          signOffRoles: user.signOffRoles,
        },
      }),
    },
  };
});
