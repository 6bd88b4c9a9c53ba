import { env } from "#env.ts";
import { sessionLimits } from "./session-limits.ts";

const isSecure = env.PUBLIC_ORIGIN.startsWith("https:");

/** The cookie as next-auth reads it and as sign-in sets it. Plain http is for localhost, and cannot have `__Host-`. */
export const sessionCookie = {
  name: isSecure ? "__Host-communique.session" : "communique.session",
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
  /** Seconds; the server ends the session earlier. */
  maxAge: sessionLimits.absolute,
} as const;
