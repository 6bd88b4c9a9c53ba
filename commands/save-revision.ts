import type { Desk } from "#db/desk.ts";
import { ok, type Result } from "#domain/result.ts";
import type { SaveRefusal } from "#domain/revision.ts";
import { type ConflictRefusal, type EditionNotFound, onEdition } from "./verb.ts";
import {
  cutRevision,
  type MediaGone,
  type SavedWords,
  type SourceNotFound,
  type Writing,
  wordsFor,
} from "./write-words.ts";

/** Saves a text as a new revision with its authors; the same text again saves nothing and answers with the head. */
export async function saveRevision(
  desk: Desk,
  writing: Writing,
): Promise<Result<SavedWords, SaveRefusal | SourceNotFound | MediaGone | EditionNotFound | ConflictRefusal>> {
  return onEdition<SavedWords, SaveRefusal | SourceNotFound | MediaGone>(desk, writing.editionId, async (work) => {
    const words = await wordsFor(work, desk.person, writing);
    if (!words.ok) return words;
    const { seq, hash, savedAt } = await cutRevision(work, desk.person, words.value, writing.save);
    return ok({ words: words.value.hash, seq, signOffHash: hash, isRevised: true, savedAt });
  });
}
