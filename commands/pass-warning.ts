import type { Desk } from "#db/desk.ts";
import { autosaveOf } from "#db/queries/autosaves.ts";
import { insertPass, passedWarningsOf } from "#db/queries/passed-warnings.ts";
import { revisionText } from "#db/queries/revision-text.ts";
import type { MarkedFinding } from "#domain/finding.ts";
import type { Result } from "#domain/result.ts";
import { type PassRefusal, passWarning as rule } from "#domain/warning-pass.ts";
import { checkEdition, checkLinks } from "./check-edition.ts";
import { editionRef, record } from "./record.ts";
import { type ConflictRefusal, type EditionNotFound, onEdition } from "./verb.ts";

interface Input {
  editionId: string;
  /** Of the warning that the writer saw; it must still be there in the words that are saved. */
  mark: string;
  reason: string;
}

/** Lets a warning on the newest words of an edition pass, for a reason that its approvers read. */
export async function passWarning(
  desk: Desk,
  { editionId, mark, reason }: Input,
): Promise<Result<{ warning: MarkedFinding; reason: string }, PassRefusal | EditionNotFound | ConflictRefusal>> {
  return onEdition<{ warning: MarkedFinding; reason: string }, PassRefusal>(desk, editionId, async (work) => {
    const { tx, release, row, at } = work;
    const { edition, localizationId } = row;
    const head = await revisionText(tx, localizationId, edition.seq);
    if (!head) throw new Error("An edition has no head.");
    const typed = (await autosaveOf(tx, editionId))?.words;
    const { content, journalistsOnly, sourceSeq } = typed ?? head;
    const words = { content, journalistsOnly, facts: head.facts, sourceSeq };
    const findings = [...(await checkEdition(work, words)), ...(await checkLinks(work, words))];
    const passed = await passedWarningsOf(tx, localizationId);
    const decision = rule(edition, desk.person, { mark, reason }, { findings, passed }, at);
    if (!decision.ok) return decision;

    const { warning, reason: said } = decision.value;
    await record(
      tx,
      desk.person,
      { releaseId: release.id, row },
      { kind: "warning_passed", editions: [editionRef(row)], check: warning.code, reason: said },
    );
    await insertPass(tx, { localizationId, mark, code: warning.code, reason: said, passedBy: desk.person.id });
    return decision;
  });
}
