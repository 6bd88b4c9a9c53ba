import { and, eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { persons } from "#db/schema/persons.ts";
import { revisions } from "#db/schema/revisions.ts";
import type { Content, PrintedFacts } from "#domain/release.ts";

/** One revision, to read: what its readers would see, and who saved it when. */
export interface RevisionText {
  seq: number;
  signOffHash: string;
  /** Of all that was typed. */
  wordsHash: string;
  content: Content;
  facts: PrintedFacts;
  blockIds: string[];
  /** "" for none. Never for the site or anything else that is public. */
  journalistsOnly: string;
  /** Revision of the source locale that a translator worked from. */
  sourceSeq: number | null;
  savedBy: string;
  savedById: string;
  savedAt: Date;
}

export async function revisionText(db: Db, localizationId: string, seq: number): Promise<RevisionText | undefined> {
  const [row] = await db
    .select({
      seq: revisions.seq,
      signOffHash: revisions.signOffHash,
      wordsHash: revisions.wordsHash,
      content: revisions.content,
      facts: revisions.facts,
      blockIds: revisions.blockIds,
      journalistsOnly: sql<string>`coalesce(${revisions.journalistsOnly}, '')`,
      sourceSeq: revisions.sourceSeq,
      savedBy: persons.name,
      savedById: persons.id,
      savedAt: revisions.savedAt,
    })
    .from(revisions)
    .innerJoin(persons, eq(persons.id, revisions.savedBy))
    .where(and(eq(revisions.localizationId, localizationId), eq(revisions.seq, seq)));
  return row && { ...row, content: storedContent(row.content), facts: storedFacts(row.facts) };
}

/** Only what a command wrote is stored, so its shape is known. */
function storedContent(json: string): Content {
  return JSON.parse(json);
}

function storedFacts(json: string): PrintedFacts {
  return JSON.parse(json);
}
