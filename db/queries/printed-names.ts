import { asc, eq, inArray } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { contacts } from "#db/schema/contacts.ts";
import { topics } from "#db/schema/topics.ts";
import type { NamedContact, NamedTopic, PrintedNames } from "#domain/printed-facts.ts";
import type { ReleaseFacts } from "#domain/release.ts";

/** What topics and contact of a release are called in every language today. */
export async function printedNames(db: Db, { topicIds, contactId }: ReleaseFacts): Promise<PrintedNames> {
  const named: NamedTopic[] =
    topicIds.length === 0
      ? []
      : await db
          .select({ id: topics.id, key: topics.key, names: topics.names })
          .from(topics)
          .where(inArray(topics.id, topicIds));
  return { topics: named, contact: contactId === null ? null : await namedContact(db, contactId) };
}

async function namedContact(db: Db, id: string): Promise<NamedContact | null> {
  const [contact] = await db
    .select({
      id: contacts.id,
      names: contacts.names,
      hours: contacts.hours,
      phone: contacts.phone,
      email: contacts.email,
    })
    .from(contacts)
    .where(eq(contacts.id, id));
  return contact ?? null;
}

/** The contact that a new release starts with: the oldest that is in use. */
export async function firstContactId(db: Db): Promise<string | null> {
  const [contact] = await db
    .select({ id: contacts.id })
    .from(contacts)
    .where(eq(contacts.active, true))
    .orderBy(asc(contacts.createdAt), asc(contacts.id))
    .limit(1);
  return contact?.id ?? null;
}
