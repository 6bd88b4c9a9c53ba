import type { Desk } from "#db/desk.ts";
import { endPass, passedWarningsOf } from "#db/queries/passed-warnings.ts";
import type { Result } from "#domain/result.ts";
import { type PassedWarning, type PassTakeBackRefusal, takeBackPass as rule } from "#domain/warning-pass.ts";
import { editionRef, record } from "./record.ts";
import { type ConflictRefusal, type EditionNotFound, Overtaken, onEdition } from "./verb.ts";

/** Opens a warning again that was let pass. */
export async function takeBackPass(
  desk: Desk,
  { editionId, mark }: { editionId: string; mark: string },
): Promise<Result<PassedWarning, PassTakeBackRefusal | EditionNotFound | ConflictRefusal>> {
  return onEdition<PassedWarning, PassTakeBackRefusal>(desk, editionId, async ({ tx, release, row, at }) => {
    const { edition, localizationId } = row;
    const decision = rule(edition, desk.person, mark, await passedWarningsOf(tx, localizationId), at);
    if (!decision.ok) return decision;

    await record(
      tx,
      desk.person,
      { releaseId: release.id, row },
      { kind: "warning_reopened", editions: [editionRef(row)], check: decision.value.code },
    );
    if (!(await endPass(tx, { localizationId, mark }, desk.person.id))) throw new Overtaken("changed_meanwhile");
    return decision;
  });
}
