import { randomBytes } from "node:crypto";
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
  /** "" for none. */
  journalistsOnly: string;
  source: { localizationId: string; seq: number } | null;
  savedBy: string;
  /** Ids of the others whose words are in it. */
  alsoBy?: readonly string[];
}

export interface SavedRevision {
  seq: number;
  hash: string;
  savedAt: Date;
}

/** Appends a revision with its authors; the database moves the edition's head to it from the parent only. */
export async function insertRevision(
  tx: Db,
  { parent, source, alsoBy = [], journalistsOnly, ...revision }: NewRevision,
): Promise<SavedRevision> {
  const [saved] = await tx
    .insert(revisions)
    .values({
      ...revision,
      journalistsOnly: journalistsOnly || null,
      journalistsSalt: journalistsOnly ? newSalt() : null,
      parentSeq: parent?.seq ?? null,
      parentHash: parent?.hash ?? null,
      sourceLocalizationId: source?.localizationId ?? null,
      sourceSeq: source?.seq ?? null,
    })
    .returning({ seq: revisions.seq, hash: revisions.signOffHash, savedAt: revisions.savedAt });
  if (!saved) throw new Error("The revision was not saved.");
  const { localizationId, savedBy } = revision;
  const authors = new Set([savedBy, ...alsoBy]);
  await tx
    .insert(hands)
    .values(
      [...authors].map((personId) => ({ localizationId, seq: saved.seq, personId, capacity: "author" as const })),
    );
  return saved;
}

/** So that the hash, which is public, does not tell somebody who guesses the text. */
function newSalt(): string {
  return randomBytes(16).toString("hex");
}
