import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { newId } from "#db/id.ts";
import { credentialOf, saveCredential } from "#db/queries/credentials.ts";
import { deleteSessionsOf, openSession, touchSession } from "#db/queries/session.ts";
import { events } from "#db/schema/events.ts";
import { persons } from "#db/schema/persons.ts";
import { roleGrants } from "#db/schema/role-grants.ts";
import { sessions } from "#db/schema/sessions.ts";
import { signInAttempts } from "#db/schema/sign-in-attempts.ts";
import { signOffGrants } from "#db/schema/sign-off-grants.ts";
import { eachDriver } from "#test/database.ts";
import { hashPassword } from "./password.ts";
import { sessionAdapter } from "./session-adapter.ts";
import { sessionLimits } from "./session-limits.ts";
import { storedForm } from "./session-token.ts";
import { signInWithPassword } from "./sign-in.ts";

eachDriver("sign-in", (database) => {
  const password = "harbour lights at four";
  let email: string;
  let personId: string;

  beforeEach(async () => {
    personId = newId();
    email = `${personId}@mfa.halvoria.example`;
    await database.accounts.insert(persons).values({ id: personId, name: "Grace", email });
    await saveCredential(database.accounts, personId, await hashPassword(password));
  });

  const signIn = (attempt: Partial<{ email: string; password: string; address: string }> = {}) =>
    signInWithPassword(database.accounts, { email, password, address: personId, ...attempt });

  async function signedIn() {
    const decision = await signIn();
    if (!decision.ok) throw new Error(decision.refusal.code);
    return decision.value.token;
  }

  test("the right password opens a session with everything a rule asks about the person", async () => {
    await database.accounts.insert(roleGrants).values([
      { personId, role: "translator", locale: "fr" },
      { personId, role: "translator", locale: "ar" },
      { personId, role: "author" },
    ]);
    await database.accounts.insert(signOffGrants).values({ personId, signOffRole: "legal" });
    const token = await signedIn();
    expect((await openSession(database.accounts, storedForm(token), sessionLimits))?.person).toEqual({
      id: personId,
      name: "Grace",
      email,
      interfaceLanguage: "en",
      roles: ["author", "translator", "approver"],
      translates: ["ar", "fr"],
      signOffRoles: ["legal"],
    });
  });

  test("the address may be typed in capitals and with spaces around it", async () => {
    expect((await signIn({ email: ` ${email.toUpperCase()} ` })).ok).toBe(true);
  });

  test("each sign-in has a session of its own, and the table does not hold what the cookie holds", async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    const rows = await database.accounts.select().from(sessions).where(eq(sessions.personId, personId));
    expect(rows.map(({ token }) => token).sort()).toEqual([storedForm(one), storedForm(other)].sort());
    expect(JSON.stringify(rows)).not.toContain(one);
  });

  test("a wrong password, an unknown account and a disabled one get the same answer", async () => {
    const mismatch = { ok: false, refusal: { code: "no_match", left: 4 } };
    expect(await signIn({ password: "harbour lights at five" })).toEqual(mismatch);
    expect(await signIn({ email: `nobody-${email}` })).toEqual(mismatch);
    await database.accounts.update(persons).set({ active: false }).where(eq(persons.id, personId));
    expect(await signIn()).toEqual({ ok: false, refusal: { code: "no_match", left: 3 } });
  });

  test("the fifth wrong try closes the account to the right password too, known or not", async () => {
    for (const account of [email, `nobody-${email}`]) {
      for (const left of [4, 3, 2, 1]) {
        expect(await signIn({ email: account, password: "wrong", address: newId() })).toMatchObject({
          refusal: { left },
        });
      }
      const closed = { ok: false, refusal: { code: "too_many_attempts", minutes: 15 } };
      expect(await signIn({ email: account, password: "wrong", address: newId() })).toEqual(closed);
      expect(await signIn({ email: account, address: newId() })).toEqual(closed);
    }
  });

  test("a success makes the account's count begin anew", async () => {
    for (let time = 0; time < 3; time += 1) await signIn({ password: "wrong" });
    await signedIn();
    expect(await signIn({ password: "wrong" })).toMatchObject({ refusal: { code: "no_match", left: 4 } });
  });

  test("one address is stopped after thirty failures on whatever accounts", async () => {
    const address = newId();
    await database.accounts
      .insert(signInAttempts)
      .values(Array.from({ length: 30 }, (_, index) => ({ account: `${index}-${email}`, address, succeeded: false })));
    expect(await signIn({ address })).toMatchObject({ refusal: { code: "too_many_attempts" } });
    expect((await signIn({ address: newId() })).ok).toBe(true);
  });

  test("ten tries at once are ten tries", async () => {
    const tries = await Promise.all(Array.from({ length: 10 }, () => signIn({ password: "wrong", address: newId() })));
    const left = tries.flatMap((decision) =>
      !decision.ok && "left" in decision.refusal ? [decision.refusal.left] : [],
    );
    expect(left.sort()).toEqual([1, 2, 3, 4]);
  });

  test("sign-ins and failures are events; what was typed is in none", async () => {
    await signIn({ password: "wrong wrong wrong" });
    await signIn({ email: `nobody-${email}` });
    await signedIn();
    const recorded = await database.app.select().from(events).orderBy(events.seq);
    expect(recorded.slice(-3).map(({ kind, personId }) => ({ kind, personId }))).toEqual([
      { kind: "sign_in_failed", personId },
      { kind: "sign_in_failed", personId: null },
      { kind: "signed_in", personId },
    ]);
    expect(JSON.stringify(recorded)).not.toMatch(/wrong|nobody/);
  });

  test("a session ends when the account is disabled, and for all browsers when it is ended for the person", async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    await database.accounts.update(persons).set({ active: false }).where(eq(persons.id, personId));
    expect(await openSession(database.accounts, storedForm(one), sessionLimits)).toBeUndefined();
    await database.accounts.update(persons).set({ active: true }).where(eq(persons.id, personId));
    await deleteSessionsOf(database.accounts, personId);
    expect(await openSession(database.accounts, storedForm(one), sessionLimits)).toBeUndefined();
    expect(await openSession(database.accounts, storedForm(other), sessionLimits)).toBeUndefined();
  });

  test("a session ends four idle hours after the last request, and twelve hours after sign-in whatever happens", async () => {
    const token = storedForm(await signedIn());
    const later = (column: "created_at" | "expires_at", hours: number) =>
      database.accounts.execute(
        sql`update newsroom.sessions set ${sql.identifier(column)} = ${sql.identifier(column)} - make_interval(hours => ${hours}) where token = ${token}`,
      );
    await later("expires_at", 3);
    await touchSession(database.accounts, token, sessionLimits);
    await later("expires_at", 3);
    expect(await openSession(database.accounts, token, sessionLimits)).toBeDefined();
    await later("expires_at", 2);
    expect(await openSession(database.accounts, token, sessionLimits)).toBeUndefined();
    await touchSession(database.accounts, token, sessionLimits);
    await later("created_at", 12);
    expect(await openSession(database.accounts, token, sessionLimits)).toBeUndefined();
    await touchSession(database.accounts, token, sessionLimits);
    expect(await openSession(database.accounts, token, sessionLimits)).toBeUndefined();
  });

  test("next-auth reads and ends the session by what the cookie holds", async () => {
    const token = await signedIn();
    const adapter = sessionAdapter(database.accounts);
    const read = await adapter.getSessionAndUser?.(token);
    expect(read?.session).toMatchObject({ sessionToken: token, userId: personId });
    expect(JSON.stringify(read)).not.toMatch(/argon2|password/i);
    expect(await adapter.getSessionAndUser?.(storedForm(token))).toBeNull();
    await adapter.deleteSession?.(token);
    expect(await adapter.getSessionAndUser?.(token)).toBeNull();
  });

  test("the desk's own role reads neither passwords nor sessions", async () => {
    await signedIn();
    await expect(credentialOf(database.app, email)).rejects.toMatchObject({ cause: { code: "42501" } });
    await expect(database.app.select().from(sessions)).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});
