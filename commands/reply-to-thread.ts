import type { Desk } from "#db/desk.ts";
import { threadIsOf } from "#db/queries/comments.ts";
import { type Remark, type RemarkRefusal, reply } from "#domain/comment.ts";
import { type Result, refuse } from "#domain/result.ts";
import type { ThreadNotFound, ThreadPlace } from "./on-thread.ts";
import { sayOn } from "./say-on.ts";
import type { ConflictRefusal, ReleaseNotFound } from "./verb.ts";

/** Says something in a thread, also in a settled one. @param id - uuid that the window drew */
export function replyToThread(
  desk: Desk,
  said: ThreadPlace & Remark & { id: string },
): Promise<Result<null, RemarkRefusal | ThreadNotFound | ReleaseNotFound | ConflictRefusal>> {
  return sayOn<RemarkRefusal | ThreadNotFound>(desk, { ...said, proposal: null }, async ({ tx, localizationId }) => {
    if (!(await threadIsOf(tx, said.threadId, localizationId))) return refuse({ code: "comment_not_found" });
    return reply(said);
  });
}
