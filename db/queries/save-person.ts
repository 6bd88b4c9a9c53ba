import { and, eq, isNull, notInArray, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { persons } from "#db/schema/persons.ts";
import { roleGrants } from "#db/schema/role-grants.ts";
import { signOffGrants } from "#db/schema/sign-off-grants.ts";
import type { Grants } from "#domain/administration.ts";

/** Lets changes of accounts wait for each other until the transaction ends: the last admin is counted. */
export async function lockAccounts(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('accounts', 0))`);
}

/** Ids of everybody with an open account who is an admin. */
export async function activeAdmins(tx: Db): Promise<string[]> {
  const rows = await tx
    .select({ id: persons.id })
    .from(persons)
    .innerJoin(roleGrants, eq(roleGrants.personId, persons.id))
    .where(and(eq(roleGrants.role, "admin"), persons.active));
  return rows.map(({ id }) => id);
}

/** @throws on an address that somebody has, `one_person_per_email` */
export async function insertPerson(
  tx: Db,
  person: { id: string; name: string; email: string; interfaceLanguage: "en" | "de" },
): Promise<void> {
  await tx.insert(persons).values(person);
}

/** Gives a person these roles in place of all they had. */
export async function saveGrants(tx: Db, personId: string, { roles, translates, signOffRoles }: Grants): Promise<void> {
  await tx.delete(roleGrants).where(eq(roleGrants.personId, personId));
  // "approver" has no row: it follows from the sign-off roles
  const rows: (typeof roleGrants.$inferInsert)[] = [...new Set(roles)]
    .filter((role) => role !== "approver" && role !== "translator")
    .map((role) => ({ personId, role, locale: null }));
  for (const locale of new Set(translates)) rows.push({ personId, role: "translator", locale });
  if (rows.length > 0) await tx.insert(roleGrants).values(rows);

  await tx
    .update(signOffGrants)
    .set({ revokedAt: sql`clock_timestamp()` })
    .where(
      and(
        eq(signOffGrants.personId, personId),
        isNull(signOffGrants.revokedAt),
        signOffRoles.length > 0 ? notInArray(signOffGrants.signOffRole, [...signOffRoles]) : undefined,
      ),
    );
  for (const signOffRole of new Set(signOffRoles)) {
    await tx
      .insert(signOffGrants)
      .values({ personId, signOffRole, revokedAt: null })
      .onConflictDoUpdate({
        target: [signOffGrants.personId, signOffGrants.signOffRole],
        set: { revokedAt: null },
      });
  }
}

export async function saveActive(tx: Db, personId: string, active: boolean): Promise<void> {
  await tx.update(persons).set({ active }).where(eq(persons.id, personId));
}

export async function saveInterfaceLanguage(tx: Db, personId: string, interfaceLanguage: "en" | "de"): Promise<void> {
  await tx.update(persons).set({ interfaceLanguage }).where(eq(persons.id, personId));
}
