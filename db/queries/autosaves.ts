import { eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { autosaveHands } from "#db/schema/autosave-hands.ts";
import { autosaves } from "#db/schema/autosaves.ts";
import { persons } from "#db/schema/persons.ts";
import type { Content } from "#domain/release.ts";
import type { SaveId } from "#domain/revision.ts";

/** The last save of an edition by a window. */
export interface Autosave {
  /** Null where a revision has all words. */
  words: UnrevisedWords | null;
  save: SaveId;
  personId: string;
  by: string;
  at: Date;
}

/** What was typed since the last revision. */
export interface UnrevisedWords {
  content: Content;
  blockIds: string[];
  /** "" for none. */
  journalistsOnly: string;
  /** Words hash. */
  hash: string;
  sourceSeq: number | null;
  /** When the first of them were typed. */
  since: Date;
}

export async function autosaveOf(db: Db, editionId: string): Promise<Autosave | undefined> {
  const [row] = await db
    .select({
      content: autosaves.content,
      blockIds: autosaves.blockIds,
      journalistsOnly: autosaves.journalistsOnly,
      hash: autosaves.wordsHash,
      sourceSeq: autosaves.sourceSeq,
      since: autosaves.unrevisedSince,
      tab: autosaves.tabId,
      no: autosaves.saveNo,
      personId: autosaves.savedBy,
      by: persons.name,
      at: autosaves.savedAt,
    })
    .from(autosaves)
    .innerJoin(persons, eq(persons.id, autosaves.savedBy))
    .where(eq(autosaves.editionId, editionId));
  if (!row) return undefined;
  const { content, blockIds, journalistsOnly, hash, sourceSeq, since, tab, no, ...rest } = row;
  const isUnrevised = content !== null && blockIds !== null && hash !== null && since !== null;
  const words = isUnrevised
    ? { content: JSON.parse(content), blockIds, journalistsOnly, hash, sourceSeq, since }
    : null;
  return { ...rest, save: { tab, no }, words };
}

interface KeptSave {
  editionId: string;
  localizationId: string;
  save: SaveId;
  savedBy: string;
  savedAt: Date;
  /** Null where a revision has all words. */
  words: {
    /** Canonical JSON. */
    content: string;
    blockIds: string[];
    journalistsOnly: string;
    source: { localizationId: string; seq: number } | null;
    since: Date;
  } | null;
}

/** Puts a save in the place of the last one. */
export async function keepSave(tx: Db, { words, save, editionId, localizationId, ...by }: KeptSave): Promise<void> {
  const values = {
    ...by,
    tabId: save.tab,
    saveNo: save.no,
    content: words?.content ?? null,
    blockIds: words?.blockIds ?? null,
    journalistsOnly: words?.journalistsOnly ?? "",
    sourceLocalizationId: words?.source?.localizationId ?? null,
    sourceSeq: words?.source?.seq ?? null,
    unrevisedSince: words?.since ?? null,
  };
  await tx
    .insert(autosaves)
    .values({ editionId, localizationId, ...values })
    .onConflictDoUpdate({ target: autosaves.editionId, set: values });
}

/** Notes that somebody typed since the last revision. */
export async function noteHand(tx: Db, editionId: string, personId: string): Promise<void> {
  await tx
    .insert(autosaveHands)
    .values({ editionId, personId })
    .onConflictDoNothing({
      target: [autosaveHands.editionId, autosaveHands.personId],
    });
}

/** Ids of all who typed since the last revision. */
export async function handsOf(db: Db, editionId: string): Promise<string[]> {
  const rows = await db
    .select({ personId: autosaveHands.personId })
    .from(autosaveHands)
    .where(eq(autosaveHands.editionId, editionId));
  return rows.map(({ personId }) => personId);
}

/** The same ids, once; from now on nobody typed. */
export async function takeHands(tx: Db, editionId: string): Promise<string[]> {
  const rows = await tx
    .delete(autosaveHands)
    .where(eq(autosaveHands.editionId, editionId))
    .returning({ personId: autosaveHands.personId });
  return rows.map(({ personId }) => personId);
}

/** Notes that a revision has all words, saved by who writes in no window. */
export async function noteRevised(tx: Db, editionId: string): Promise<void> {
  const none = {
    content: null,
    blockIds: null,
    journalistsOnly: "",
    sourceLocalizationId: null,
    sourceSeq: null,
    unrevisedSince: null,
  };
  await tx.update(autosaves).set(none).where(eq(autosaves.editionId, editionId));
}
