import type { CommentThread } from "#domain/comment.ts";

/**
 * Threads whose proposed words this person accepted, though no answer has said so: the answer was lost, and the words are
 * not in the text yet.
 *
 * @param asked - by the id of the thread: how many decisions it had when it was accepted here
 */
export function acceptedUnheard(
  threads: readonly CommentThread[],
  asked: ReadonlyMap<string, number>,
  personId: string,
): CommentThread[] {
  return threads.filter(({ id, decisions }) => {
    const [decision] = decisions.slice(asked.get(id) ?? decisions.length);
    return decisions.at(-1) === decision && decision?.decision === "accepted" && decision.by.id === personId;
  });
}
