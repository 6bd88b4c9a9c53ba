import { and, desc, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { hands } from "#db/schema/hands.ts";
import { revisions } from "#db/schema/revisions.ts";

export interface NewRevision {
  localizationId: string;
  editionId: string;
  parent: { seq: number; hash: string } | null;
  cause: "text" | "facts";
  /** Canonical JSON. */
  content: string;
  /** Canonical JSON. */
  facts: string;
  blockIds: string[];
  source: { localizationId: string; seq: number } | null;
  savedBy: string;
}

export interface SavedRevision {
  seq: number;
  hash: string;
  savedAt: Date;
}

/** Appends a revision with the person as its author; the database moves the edition's head to it from the parent only. */
export async function insertRevision(tx: Db, { parent, source, ...revision }: NewRevision): Promise<SavedRevision> {
  const [saved] = await tx
    .insert(revisions)
    .values({
      ...revision,
      parentSeq: parent?.seq ?? null,
      parentHash: parent?.hash ?? null,
      sourceLocalizationId: source?.localizationId ?? null,
      sourceSeq: source?.seq ?? null,
    })
    .returning({ seq: revisions.seq, hash: revisions.signOffHash, savedAt: revisions.savedAt });
  if (!saved) throw new Error("The revision was not saved.");
  await tx.insert(hands).values({
    localizationId: revision.localizationId,
    seq: saved.seq,
    personId: revision.savedBy,
    capacity: "author",
    sinceSeq: null,
  });
  return saved;
}

/** Number of the last revision of an edition that changed its text and not only printed facts. */
export async function lastTextSeq(tx: Db, editionId: string): Promise<number> {
  const [row] = await tx
    .select({ seq: revisions.seq })
    .from(revisions)
    .where(and(eq(revisions.editionId, editionId), eq(revisions.cause, "text")))
    .orderBy(desc(revisions.seq))
    .limit(1);
  return row?.seq ?? 0;
}
