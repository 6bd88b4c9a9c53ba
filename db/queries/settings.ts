import { asc, eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { contacts as contactsTable } from "#db/schema/contacts.ts";
import { offices } from "#db/schema/offices.ts";
import { signOffPolicies as policiesTable } from "#db/schema/sign-off-policies.ts";
import { topics as topicsTable } from "#db/schema/topics.ts";
import type { Topic as NamedTopic, OfficeSettings, Contact as ReachableContact } from "#domain/office.ts";
import type { SignOffRole } from "#domain/person.ts";
import type { ReleaseType } from "#domain/release.ts";
import { requiredBy } from "./save-review.ts";

export interface Topic extends NamedTopic {
  id: string;
  /** Offered for new releases. */
  active: boolean;
}

export interface Contact extends ReachableContact {
  id: string;
  active: boolean;
}

export interface SignOffPolicy {
  releaseType: ReleaseType;
  required: SignOffRole[];
}

export async function deskOffice(db: Db): Promise<OfficeSettings> {
  const [row] = await db.select().from(offices);
  if (!row) throw new Error("The office is not set up.");
  return row;
}

/** All topics, by their English name. */
export async function topics(db: Db): Promise<Topic[]> {
  return db.select().from(topicsTable).orderBy(sql`${topicsTable.names} ->> 'en' collate "und-x-icu"`, topicsTable.id);
}

/** All contacts, oldest first: the first one in use is the press contact. */
export async function contacts(db: Db): Promise<Contact[]> {
  const { id, names, hours, phone, email, active } = contactsTable;
  return db
    .select({ id, names, hours, phone, email, active })
    .from(contactsTable)
    .orderBy(asc(contactsTable.createdAt), asc(id));
}

/** The policy that holds now, per release type. */
export async function signOffPolicies(db: Db): Promise<SignOffPolicy[]> {
  const rows = await db.select().from(policiesTable).where(eq(policiesTable.current, true));
  return rows.map(({ releaseType, ...policy }) => ({ releaseType, required: requiredBy(policy) }));
}
