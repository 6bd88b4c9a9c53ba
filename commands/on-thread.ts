import type { Desk } from "#db/desk.ts";
import { threadsOf } from "#db/queries/comments.ts";
import { insertDecision } from "#db/queries/save-comment.ts";
import type { CommentThread, Decision } from "#domain/comment.ts";
import type { Locale } from "#domain/locale.ts";
import { type Result, refuse } from "#domain/result.ts";
import { type ConflictRefusal, onRelease, type ReleaseNotFound, type ReleaseWork } from "./verb.ts";

export type ThreadNotFound = { code: "comment_not_found" };

/** A thread, and the language version that it is about. */
export interface ThreadPlace {
  releaseNo: number;
  locale: Locale;
  threadId: string;
}

/** Decides about a thread behind the lock on its release, so that one decision follows the other, and records it. */
export function onThread<Refusal>(
  desk: Desk,
  { releaseNo, locale, threadId }: ThreadPlace,
  decide: (thread: CommentThread, work: ReleaseWork) => Promise<Result<Decision, Refusal>> | Result<Decision, Refusal>,
): Promise<Result<Decision, Refusal | ThreadNotFound | ReleaseNotFound | ConflictRefusal>> {
  return onRelease<Decision, Refusal | ThreadNotFound>(desk, releaseNo, async (work) => {
    const { tx, release } = work;
    const localization = release.localizations.find((version) => version.locale === locale);
    const threads = localization ? await threadsOf(tx, localization.id) : [];
    const thread = threads.find(({ id }) => id === threadId);
    if (!thread) return refuse<ThreadNotFound>({ code: "comment_not_found" });
    const decision = await decide(thread, work);
    if (decision.ok) await insertDecision(tx, thread, decision.value, desk.person.id);
    return decision;
  });
}
