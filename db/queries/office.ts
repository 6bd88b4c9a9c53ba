import { asc, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { contactsView, officeView } from "#db/schema/site.ts";
import type { Locale } from "#domain/locale.ts";
import type { OfficeSettings } from "#domain/office.ts";
import type { PrintedContact } from "#domain/release.ts";
import type { InstallationMode } from "./installation.ts";

/** The press office as its public pages print it. */
export interface Office extends OfficeSettings {
  mode: InstallationMode;
}

export async function office(reader: Db): Promise<Office> {
  const [row] = await reader.select().from(officeView);
  if (!row) throw new Error("The office is not set up.");
  return row;
}

/** The topics that something public in this language is filed under, by name. */
export async function topicsInUse(reader: Db, locale: Locale): Promise<{ key: string; name: string }[]> {
  return reader
    .select({ key: sql<string>`t.key`, name: sql<string>`t.name` })
    .from(sql`site.topics_in_use(${locale}) as t`);
}

/** Whom to call first: the oldest contact in use. Undefined while the office has none. */
export async function pressContact(reader: Db, locale: Locale): Promise<PrintedContact | undefined> {
  const [row] = await reader
    .select()
    .from(contactsView)
    .orderBy(asc(contactsView.createdAt), asc(contactsView.id))
    .limit(1);
  if (!row) return undefined;
  const { id, names, hours, phone, email } = row;
  return { id, name: names[locale], hours: hours[locale], phone, email };
}
