import { and, eq, gt, lte, or, sql } from "drizzle-orm";
import type { Locale } from "#domain/locale.ts";
import type { Role, SignOffRole } from "#domain/person.ts";
import type { Db } from "../client.ts";
import { persons } from "../schema/persons.ts";
import { sessions } from "../schema/sessions.ts";
import { grantColumns, rolesOf } from "./person-grants.ts";

/** How long a session lives, in seconds. */
export interface SessionLimits {
  /** Since the last request. */
  idle: number;
  /** Since sign-in. */
  absolute: number;
}

/** Somebody signed in, as the session knows them; read with every request, so that it is never older than a grant. */
export interface SessionPerson {
  id: string;
  name: string;
  email: string;
  interfaceLanguage: "en" | "de";
  roles: Role[];
  translates: Locale[];
  signOffRoles: SignOffRole[];
}

const now = sql`clock_timestamp()`;

/** @param token - SHA-256 of what the cookie holds: whoever reads the table cannot sign in with it */
export async function insertSession(
  accounts: Db,
  session: { token: string; personId: string },
  { idle }: SessionLimits,
) {
  await accounts
    .insert(sessions)
    .values({ ...session, expiresAt: sql`${now} + make_interval(secs => ${idle})`, createdAt: now, seenAt: now });
}

/** The session and its person; undefined when it is over or the account is disabled. */
export async function openSession(
  accounts: Db,
  token: string,
  { absolute }: SessionLimits,
): Promise<{ expiresAt: Date; person: SessionPerson } | undefined> {
  const [row] = await accounts
    .select({
      expiresAt: sessions.expiresAt,
      id: persons.id,
      name: persons.name,
      email: persons.email,
      interfaceLanguage: persons.interfaceLanguage,
      ...grantColumns,
    })
    .from(sessions)
    .innerJoin(persons, eq(persons.id, sessions.personId))
    .where(
      and(
        eq(sessions.token, token),
        eq(persons.active, true),
        gt(sessions.expiresAt, now),
        gt(sessions.createdAt, sql`${now} - make_interval(secs => ${absolute})`),
      ),
    );
  if (!row) return undefined;
  const { expiresAt, grantedRoles, ...person } = row;
  return { expiresAt, person: { ...person, roles: rolesOf(row) } };
}

/** Begins the idle time anew; the absolute limit stays. */
export async function touchSession(accounts: Db, token: string, { idle, absolute }: SessionLimits) {
  await accounts
    .update(sessions)
    .set({
      seenAt: now,
      expiresAt: sql`least(${now} + make_interval(secs => ${idle}), ${sessions.createdAt} + make_interval(secs => ${absolute}))`,
    })
    .where(eq(sessions.token, token));
}

export async function deleteSession(accounts: Db, token: string) {
  await accounts.delete(sessions).where(eq(sessions.token, token));
}

/** Ends a person's sessions everywhere, in the transaction that disables them or changes their roles or password. */
export async function deleteSessionsOf(accounts: Db, personId: string) {
  await accounts.delete(sessions).where(eq(sessions.personId, personId));
}

export async function deleteEndedSessions(accounts: Db, { absolute }: SessionLimits) {
  await accounts
    .delete(sessions)
    .where(or(lte(sessions.expiresAt, now), lte(sessions.createdAt, sql`${now} - make_interval(secs => ${absolute})`)));
}
