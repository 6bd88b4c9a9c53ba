import { databaseClock } from "#db/client.ts";
import type { Desk } from "#db/desk.ts";
import { languageVersion } from "#db/queries/language-version.ts";
import { leaseOf } from "#db/queries/leases.ts";
import { isFree, leaseAnswer } from "#domain/lease.ts";
import type { Locale } from "#domain/locale.ts";
import { type OpenedText, openedText } from "../saving/opened-text.ts";

/** Who writes a text, as one window sees it. */
export interface Presence {
  /** `here`: this window; `nobody`: whoever would like to. */
  writer: "here" | "nobody" | { name: string; isOwn: boolean; since: Date };
  /** Who asks the writer to pass it on, and how many seconds there are left to answer. */
  asked: { name: string; isHere: boolean; seconds: number } | null;
  /** The newest words, where the window reads along and shows others. */
  opened: OpenedText | null;
}

/** Who writes, and who asks, in the eyes of a window. */
export async function presenceIn({ db, person }: Desk, editionId: string, tab: string): Promise<Presence> {
  const lease = await leaseOf(db, editionId);
  const at = await databaseClock(db);
  if (!lease || isFree(lease, at)) return { writer: "nobody", asked: null, opened: null };
  const { holder, since, asked } = lease;
  return {
    writer: holder.tab === tab ? "here" : { name: holder.name, isOwn: holder.personId === person.id, since },
    asked: asked && {
      name: asked.name,
      isHere: asked.tab === tab,
      seconds: Math.max(0, Math.ceil((asked.at.getTime() + leaseAnswer - at.getTime()) / 1000)),
    },
    opened: null,
  };
}

/** The newest words of an edition; undefined where it is not there for this person, or not any more. */
export async function newestWords({ db, person }: Desk, place: Place): Promise<OpenedText | undefined> {
  const version = await languageVersion(db, person, place.no, place.locale);
  if (!version?.head || version.edition?.id !== place.editionId) return undefined;
  return openedText(version.head, version.autosave);
}

interface Place {
  no: number;
  locale: Locale;
  editionId: string;
}
