import type { Desk } from "#db/desk.ts";
import { revisionText } from "#db/queries/revision-text.ts";
import { insertRevision, lastTextSeq } from "#db/queries/save-revision.ts";
import type { Content } from "#domain/release.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { keptContent, type Parent, type SaveRefusal, save } from "#domain/revision.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import { record } from "./record.ts";
import { sourceRevision } from "./source-revision.ts";
import { type ConflictRefusal, type EditionNotFound, onEdition } from "./verb.ts";

interface Input {
  editionId: string;
  /** The revision that the text was written on. */
  parent: Parent | null;
  content: Content;
  /** In document order; "" for a block without id. */
  blockIds: string[];
  /** Revision of the source locale that the translator had beside it; left out: as before. */
  sourceSeq?: number;
}

/** The text names a revision of the source locale that was never saved. */
export type SourceNotFound = { code: "source_not_found"; seq: number };

interface Saved {
  seq: number;
  hash: string;
  savedAt: Date;
}

/** Saves a text as a new revision with its author; the same text again saves nothing and answers with the head. */
export async function saveRevision(
  desk: Desk,
  { editionId, parent, content, blockIds, sourceSeq }: Input,
): Promise<Result<Saved, SaveRefusal | SourceNotFound | EditionNotFound | ConflictRefusal>> {
  return onEdition<Saved, SaveRefusal | SourceNotFound>(desk, editionId, async ({ tx, release, row, at }) => {
    const { edition, localizationId } = row;
    const head = await revisionText(tx, localizationId, edition.seq);
    if (!head) throw new Error("An edition has no head.");
    const decision = save(
      edition,
      desk.person,
      {
        parent,
        locale: content.locale,
        head: {
          seq: head.seq,
          hash: head.signOffHash,
          textSeq: await lastTextSeq(tx, editionId),
          current: { by: head.savedBy, at: head.savedAt, content: head.content },
        },
      },
      at,
    );
    if (!decision.ok) return decision;

    const kept = canonicalJson(keptContent(content, edition));
    if (kept === canonicalJson(head.content)) {
      return ok({ seq: head.seq, hash: head.signOffHash, savedAt: head.savedAt });
    }
    const source = sourceRevision(release, edition.locale, sourceSeq ?? head.sourceSeq);
    if (source && !(await revisionText(tx, source.localizationId, source.seq))) {
      return refuse({ code: "source_not_found", seq: source.seq });
    }
    const saved = await insertRevision(tx, {
      localizationId,
      editionId,
      parent: { seq: head.seq, hash: head.signOffHash },
      cause: "text",
      content: kept,
      facts: canonicalJson(head.facts),
      blockIds,
      source,
      savedBy: desk.person.id,
    });
    await record(
      tx,
      desk.person,
      { releaseId: release.id, row },
      {
        kind: "text_saved",
        editions: [{ edition: editionId, locale: edition.locale, seq: saved.seq, hash: saved.hash }],
      },
    );
    return ok(saved);
  });
}
