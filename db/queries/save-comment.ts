import { eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { commentDecisions } from "#db/schema/comment-decisions.ts";
import { commentMentions } from "#db/schema/comment-mentions.ts";
import { commentPlaces } from "#db/schema/comment-places.ts";
import { commentThreads } from "#db/schema/comment-threads.ts";
import { comments } from "#db/schema/comments.ts";
import type { Anchor, CommentThread, Decision, Named, Passage } from "#domain/comment.ts";

interface NewComment {
  id: string;
  threadId: string;
  personId: string;
  words: string;
  proposal: string | null;
  mentions: readonly Named[];
}

/** Whether a comment with this id is there already, and by whom. */
export async function commentBy(db: Db, id: string): Promise<string | undefined> {
  const [row] = await db.select({ personId: comments.personId }).from(comments).where(eq(comments.id, id));
  return row?.personId;
}

export async function insertThread(tx: Db, id: string, localizationId: string, anchor: Anchor): Promise<void> {
  const passage = anchor.kind === "version" ? {} : anchor.passage;
  await tx.insert(commentThreads).values({ id, localizationId, kind: anchor.kind, ...passage });
}

export async function insertComment(tx: Db, { mentions, ...comment }: NewComment): Promise<void> {
  await tx.insert(comments).values(comment);
  if (mentions.length === 0) return;
  await tx
    .insert(commentMentions)
    .values(mentions.map(({ id, name }) => ({ commentId: comment.id, personId: id, name })));
}

/** Adds to the decisions that the thread has; the database takes each number once. */
export async function insertDecision(
  tx: Db,
  { id, decisions }: CommentThread,
  decision: Decision,
  personId: string,
): Promise<void> {
  await tx.insert(commentDecisions).values({ threadId: id, no: decisions.length + 1, decision, personId });
}

/** Puts the places where words were seen last in the place of those that were known. */
export async function keepPlaces(tx: Db, places: readonly { threadId: string; passage: Passage }[]): Promise<void> {
  if (places.length === 0) return;
  const seen = (column: string) => sql.raw(`excluded.${column}`);
  await tx
    .insert(commentPlaces)
    .values(places.map(({ threadId, passage }) => ({ threadId, ...passage })))
    .onConflictDoUpdate({
      target: commentPlaces.threadId,
      set: {
        startBlock: seen("start_block"),
        startOffset: seen("start_offset"),
        endBlock: seen("end_block"),
        endOffset: seen("end_offset"),
        quote: seen("quote"),
        before: seen("words_before"),
        after: seen("words_after"),
      },
    });
}
