import type { Desk } from "#db/desk.ts";
import { ok, type Result } from "#domain/result.ts";
import { isRevisionDue, type SaveId, type SaveRefusal } from "#domain/revision.ts";
import { type ConflictRefusal, type EditionNotFound, onEdition } from "./verb.ts";
import {
  cutRevision,
  keepUnrevised,
  type MediaGone,
  type SavedWords,
  type SourceNotFound,
  type Writing,
  wordsFor,
} from "./write-words.ts";

/** Keeps what a window has typed, in the place of what was there; after ten minutes of work it becomes a revision. */
export async function autosave(
  desk: Desk,
  writing: Writing & { save: SaveId },
): Promise<Result<SavedWords, SaveRefusal | SourceNotFound | MediaGone | EditionNotFound | ConflictRefusal>> {
  return onEdition<SavedWords, SaveRefusal | SourceNotFound | MediaGone>(desk, writing.editionId, async (work) => {
    const decision = await wordsFor(work, desk.person, writing);
    if (!decision.ok) return decision;
    const words = decision.value;
    await keepUnrevised(work, desk.person, words, writing.save);
    const since = words.last?.words?.since;
    if (since && isRevisionDue(since, work.at)) {
      const { seq, hash, savedAt } = await cutRevision(work, desk.person, words, writing.save);
      return ok({ words: words.hash, seq, signOffHash: hash, isRevised: true, savedAt });
    }
    const { seq, signOffHash, wordsHash } = words.head;
    return ok({ words: words.hash, seq, signOffHash, isRevised: words.hash === wordsHash, savedAt: work.at });
  });
}
