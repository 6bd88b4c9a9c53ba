import type { Desk } from "#db/desk.ts";
import { commentsState, threadsOf } from "#db/queries/comments.ts";
import { people } from "#db/queries/people.ts";
import { releaseAccess, releaseRow } from "#db/queries/release-row.ts";
import { type CommentThread, mentionable, type Named } from "#domain/comment.ts";
import type { Locale } from "#domain/locale.ts";

/** What was said about a language version. */
export interface Conversation {
  /** Another word after each change. */
  state: string;
  threads: CommentThread[];
  /** Whom a comment can name. */
  people: Named[];
}

/**
 * What a window does not have yet; null where it has all, undefined where the language version is not there for this
 * person.
 *
 * @param seen - the state that the window has
 */
export async function conversation(
  { db, person }: Desk,
  { no, locale }: { no: number; locale: Locale },
  seen: string,
): Promise<Conversation | null | undefined> {
  const release = await releaseRow(db, person, no);
  const localization = release?.localizations.find((version) => version.locale === locale);
  if (!release || !localization) return undefined;
  const state = await commentsState(db, localization.id);
  if (state === seen) return null;
  const readers = mentionable(await people(db), await releaseAccess(db, release.id));
  return {
    state,
    threads: await threadsOf(db, localization.id),
    people: readers.map(({ id, name }) => ({ id, name })),
  };
}
