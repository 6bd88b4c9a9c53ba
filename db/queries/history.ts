import { desc, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { events } from "#db/schema/events.ts";
import { persons } from "#db/schema/persons.ts";
import type { EditorialEvent, EventKind } from "#domain/event.ts";
import { locales as allLocales, type Locale } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import { releaseRow } from "./release-row.ts";

/** One act on a release, for a sentence about it. */
export interface HistoryEntry {
  /** Place in the chain of events. */
  seq: number;
  /** When it was done. */
  at: Date;
  kind: EventKind;
  personName: string | null;
  /** Null when it was done to several languages or to the release itself. */
  locale: Locale | null;
  /** Every language it was done to. */
  locales: Locale[];
  /** The event's own facts that are words or numbers: reason, role, message, number, goLiveAt (ISO), … */
  facts: Record<string, string | number>;
}

/** What was done to a release, newest first; undefined when there is none that the viewer may know of. */
export async function releaseHistory(db: Db, viewer: Person, no: number): Promise<HistoryEntry[] | undefined> {
  const release = await releaseRow(db, viewer, no);
  if (!release) return undefined;
  const rows = await db
    .select({
      seq: events.seq,
      at: events.happenedAt,
      kind: events.kind,
      payload: events.payload,
      personName: persons.name,
    })
    .from(events)
    .leftJoin(persons, eq(persons.id, events.personId))
    .where(eq(events.releaseId, release.id))
    .orderBy(desc(events.seq));
  return rows.map((row) => {
    const { kind, editions, ...facts } = storedEvent(row.kind, row.payload);
    const concerned = new Set(editions.map(({ locale }) => locale));
    const locales = allLocales.filter((locale) => concerned.has(locale));
    const words = Object.entries(facts).filter(
      (fact): fact is [string, string | number] => typeof fact[1] === "string" || typeof fact[1] === "number",
    );
    return {
      seq: row.seq,
      at: row.at,
      kind,
      personName: row.personName,
      locale: locales.length === 1 ? (locales[0] ?? null) : null,
      locales,
      facts: { ...Object.fromEntries(words), ...completeness(facts) },
    };
  });
}

/** The events of a release in their order, each with the instant of what it tells: what `replay` is given. */
export async function releaseEvents(db: Db, releaseId: string): Promise<(EditorialEvent & { at: Date })[]> {
  const rows = await db
    .select({ kind: events.kind, payload: events.payload, at: events.happenedAt })
    .from(events)
    .where(eq(events.releaseId, releaseId))
    .orderBy(events.seq);
  return rows.map(({ kind, payload, at }) => ({ ...storedEvent(kind, payload), at }));
}

/** Only what a verb recorded is stored, so its shape is known. */
function storedEvent(kind: string, payload: string): EditorialEvent {
  return { kind, ...JSON.parse(payload) };
}

function completeness(facts: object): Record<string, number> {
  return "complete" in facts ? { complete: facts.complete === true ? 1 : 0 } : {};
}
