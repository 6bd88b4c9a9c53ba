import { and, eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { contacts } from "#db/schema/contacts.ts";
import { offices } from "#db/schema/offices.ts";
import { signOffPolicies } from "#db/schema/sign-off-policies.ts";
import { topics } from "#db/schema/topics.ts";
import type { Contact, OfficeSettings, Topic } from "#domain/office.ts";
import type { SignOffRole } from "#domain/person.ts";
import type { ReleaseType } from "#domain/release.ts";

export async function saveOffice(tx: Db, office: OfficeSettings): Promise<void> {
  await tx.update(offices).set(office);
}

/** @throws on a key that another topic has, `one_topic_per_key` */
export async function insertTopic(tx: Db, topic: Topic & { id: string }): Promise<void> {
  await tx.insert(topics).values(topic);
}

/** The key stays: addresses hold it. */
export async function saveTopic(
  tx: Db,
  id: string,
  { names, active }: Pick<Topic, "names"> & { active: boolean },
): Promise<void> {
  await tx.update(topics).set({ names, active }).where(eq(topics.id, id));
}

export async function topicKey(tx: Db, id: string): Promise<string | undefined> {
  const [row] = await tx.select({ key: topics.key }).from(topics).where(eq(topics.id, id));
  return row?.key;
}

export async function insertContact(tx: Db, contact: Contact & { id: string; active: boolean }): Promise<void> {
  await tx.insert(contacts).values(contact);
}

export async function saveContact(tx: Db, id: string, contact: Contact & { active: boolean }): Promise<void> {
  await tx.update(contacts).set(contact).where(eq(contacts.id, id));
}

export async function hasContact(tx: Db, id: string): Promise<boolean> {
  const rows = await tx.select({ id: contacts.id }).from(contacts).where(eq(contacts.id, id));
  return rows.length === 1;
}

/** Puts a new version of the policy in the place of the current one; reviews under the old one keep theirs. */
export async function savePolicy(tx: Db, releaseType: ReleaseType, required: readonly SignOffRole[]): Promise<void> {
  const ofType = eq(signOffPolicies.releaseType, releaseType);
  await tx.update(signOffPolicies).set({ current: false }).where(and(ofType, signOffPolicies.current));
  await tx.insert(signOffPolicies).values({
    releaseType,
    version: sql`(select coalesce(max(version), 0) + 1 from newsroom.sign_off_policies where release_type = ${releaseType})`,
    needsDesk: required.includes("desk"),
    needsLegal: required.includes("legal"),
    needsSpokesperson: required.includes("spokesperson"),
    current: true,
  });
}
