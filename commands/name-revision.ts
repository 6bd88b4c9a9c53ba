import type { Desk } from "#db/desk.ts";
import { ok, type Result } from "#domain/result.ts";
import { nameRevision as name, type RevisionNameRefusal } from "#domain/revision-name.ts";
import { editionRef, record } from "./record.ts";
import { type ConflictRefusal, type EditionNotFound, onEdition } from "./verb.ts";

/** Names the newest revision of an edition in the history. */
export async function nameRevision(
  desk: Desk,
  { editionId, seq, label }: { editionId: string; seq: number; label: string },
): Promise<Result<{ seq: number; label: string }, RevisionNameRefusal | EditionNotFound | ConflictRefusal>> {
  return onEdition<{ seq: number; label: string }, RevisionNameRefusal>(
    desk,
    editionId,
    async ({ tx, release, row }) => {
      const decision = name(row.edition, desk.person, seq, label);
      if (!decision.ok) return decision;
      const named = { seq, label: decision.value };
      const event = { kind: "revision_named" as const, editions: [editionRef(row)], ...named };
      await record(tx, desk.person, { releaseId: release.id, row }, event);
      return ok(named);
    },
  );
}
