import { and, asc, eq, gt, isNotNull, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { commentDecisions } from "#db/schema/comment-decisions.ts";
import { commentMentions } from "#db/schema/comment-mentions.ts";
import { commentPlaces } from "#db/schema/comment-places.ts";
import { commentThreads } from "#db/schema/comment-threads.ts";
import { comments } from "#db/schema/comments.ts";
import { persons } from "#db/schema/persons.ts";
import type { Anchor, Comment, CommentThread, Passage } from "#domain/comment.ts";

/** What was said about a language version, in the order in which it was begun. */
export async function threadsOf(db: Db, localizationId: string): Promise<CommentThread[]> {
  const ofVersion = eq(commentThreads.localizationId, localizationId);
  const rows = await db
    .select({
      id: commentThreads.id,
      kind: commentThreads.kind,
      ...passageColumns(commentThreads),
      place: passageColumns(commentPlaces),
    })
    .from(commentThreads)
    .leftJoin(commentPlaces, eq(commentPlaces.threadId, commentThreads.id))
    .where(ofVersion);
  const said = await db
    .select({
      id: comments.id,
      threadId: comments.threadId,
      by: { id: persons.id, name: persons.name },
      words: comments.words,
      proposal: comments.proposal,
      at: comments.at,
    })
    .from(comments)
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .innerJoin(persons, eq(persons.id, comments.personId))
    .where(ofVersion)
    .orderBy(asc(comments.at), asc(comments.id));
  const mentions = await db
    .select({ commentId: commentMentions.commentId, id: commentMentions.personId, name: commentMentions.name })
    .from(commentMentions)
    .innerJoin(comments, eq(comments.id, commentMentions.commentId))
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .where(ofVersion);
  const decided = await db
    .select({
      threadId: commentDecisions.threadId,
      decision: commentDecisions.decision,
      by: { id: persons.id, name: persons.name },
      at: commentDecisions.at,
    })
    .from(commentDecisions)
    .innerJoin(commentThreads, eq(commentThreads.id, commentDecisions.threadId))
    .innerJoin(persons, eq(persons.id, commentDecisions.personId))
    .where(ofVersion)
    .orderBy(asc(commentDecisions.no));

  const named = Map.groupBy(mentions, ({ commentId }) => commentId);
  const bySaid = Map.groupBy(said, ({ threadId }) => threadId);
  const byDecided = Map.groupBy(decided, ({ threadId }) => threadId);
  const threads = rows.map(({ id, kind, place, ...passage }): CommentThread => {
    const own = bySaid.get(id) ?? [];
    return {
      id,
      anchor: anchorOf(kind, passage),
      place: wholePassage(place),
      proposal: own[0]?.proposal ?? null,
      comments: own.map(({ id, by, words, at }): Comment => {
        const mentions = (named.get(id) ?? []).map((mention) => ({ id: mention.id, name: mention.name }));
        return { id, by, words, mentions, at };
      }),
      decisions: (byDecided.get(id) ?? []).map(({ decision, by, at }) => ({ decision, by, at })),
    };
  });
  return threads.toSorted((a, b) => startOf(a) - startOf(b) || a.id.localeCompare(b.id));
}

/** A word that is another after each comment and each decision: both are only added to. */
export async function commentsState(db: Db, localizationId: string): Promise<string> {
  const [row] = await db
    .select({
      state: sql<string>`(select count(*) from newsroom.comments c join newsroom.comment_threads t on t.id = c.thread_id
          where t.localization_id = ${localizationId})
        || '.' || (select count(*) from newsroom.comment_decisions d join newsroom.comment_threads t on t.id = d.thread_id
          where t.localization_id = ${localizationId})`,
    })
    .from(sql`(select 1) as one`);
  if (!row) throw new Error("The database counted no comments.");
  return row.state;
}

/** Whether a thread is about this language version. */
export async function threadIsOf(db: Db, threadId: string, localizationId: string): Promise<boolean> {
  const rows = await db
    .select({ id: commentThreads.id })
    .from(commentThreads)
    .where(and(eq(commentThreads.id, threadId), eq(commentThreads.localizationId, localizationId)));
  return rows.length > 0;
}

/**
 * Whose proposed words were accepted since a revision last had what was typed. A revision of printed facts alone does
 * not have it.
 */
export async function proposersSince(db: Db, localizationId: string): Promise<string[]> {
  const lastText = sql`coalesce((select max(r.saved_at) from newsroom.revisions r
    where r.localization_id = ${localizationId} and r.cause = 'text'), '-infinity')`;
  const rows = await db
    .selectDistinct({ personId: comments.personId })
    .from(commentDecisions)
    .innerJoin(commentThreads, eq(commentThreads.id, commentDecisions.threadId))
    .innerJoin(comments, and(eq(comments.threadId, commentThreads.id), isNotNull(comments.proposal)))
    .where(
      and(
        eq(commentThreads.localizationId, localizationId),
        eq(commentDecisions.decision, "accepted"),
        gt(commentDecisions.at, lastText),
      ),
    );
  return rows.map(({ personId }) => personId);
}

function passageColumns<Table extends typeof commentThreads | typeof commentPlaces>(
  table: Table,
): Pick<Table, keyof Passage> {
  const { startBlock, startOffset, endBlock, endOffset, quote, before, after } = table;
  return { startBlock, startOffset, endBlock, endOffset, quote, before, after };
}

type StoredPassage = { [Column in keyof Passage]: Passage[Column] | null };

function anchorOf(kind: Anchor["kind"], stored: StoredPassage): Anchor {
  if (kind === "version") return { kind };
  const passage = wholePassage(stored);
  if (!passage) throw new Error("A thread lacks the words that it is about.");
  return { kind, passage };
}

function wholePassage(stored: StoredPassage | null): Passage | null {
  if (!stored) return null;
  const { startBlock, startOffset, endBlock, endOffset, quote, before, after } = stored;
  const isWhole =
    startBlock !== null &&
    startOffset !== null &&
    endBlock !== null &&
    endOffset !== null &&
    quote !== null &&
    before !== null &&
    after !== null;
  return isWhole ? { startBlock, startOffset, endBlock, endOffset, quote, before, after } : null;
}

function startOf({ comments: [first] }: CommentThread): number {
  return first?.at.getTime() ?? 0;
}
