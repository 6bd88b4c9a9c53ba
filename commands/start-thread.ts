import type { Desk } from "#db/desk.ts";
import { insertThread } from "#db/queries/save-comment.ts";
import { type Anchor, type Remark, startThread as start, type ThreadRefusal } from "#domain/comment.ts";
import type { Locale } from "#domain/locale.ts";
import type { Result } from "#domain/result.ts";
import type { ThreadNotFound } from "./on-thread.ts";
import { sayOn } from "./say-on.ts";
import type { ConflictRefusal, ReleaseNotFound } from "./verb.ts";

interface NewThread extends Remark {
  releaseNo: number;
  locale: Locale;
  /** uuid that the window drew */
  id: string;
  anchor: Anchor;
  proposal: string | null;
}

/** Begins a conversation about a language version. It touches no text: no revision, no hash, no sign-off. */
export function startThread(
  desk: Desk,
  { id, anchor, proposal, ...said }: NewThread,
): Promise<Result<null, ThreadRefusal | ThreadNotFound | ReleaseNotFound | ConflictRefusal>> {
  return sayOn<ThreadRefusal>(desk, { ...said, id, threadId: id, proposal }, async ({ tx, localizationId }) => {
    const decision = start(anchor, said, proposal);
    if (decision.ok) await insertThread(tx, id, localizationId, anchor);
    return decision;
  });
}
