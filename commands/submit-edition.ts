import type { Desk } from "#db/desk.ts";
import { autosaveOf } from "#db/queries/autosaves.ts";
import { saveCheckRun } from "#db/queries/check-runs.ts";
import { revisionText } from "#db/queries/revision-text.ts";
import { saveState } from "#db/queries/save-edition.ts";
import { currentPolicy, openReview, requiredBy } from "#db/queries/save-review.ts";
import { rulesVersion } from "#domain/check-version.ts";
import type { EditionInReview } from "#domain/edition.ts";
import type { Result } from "#domain/result.ts";
import { type SubmissionRefusal, submit } from "#domain/submission.ts";
import { checkEdition } from "./check-edition.ts";
import { editionRef, headOf, record } from "./record.ts";
import { type ConflictRefusal, type EditionNotFound, Overtaken, onEdition } from "./verb.ts";

interface Input {
  editionId: string;
  /** Sign-off hash of what the submitter read. */
  seen: string;
  message?: string;
}

/** Hands a text to its approvers, after its checks; the sign-offs it needs are fixed from the policy that holds now. */
export async function submitEdition(
  desk: Desk,
  { editionId, seen, message }: Input,
): Promise<Result<EditionInReview, SubmissionRefusal | EditionNotFound | ConflictRefusal>> {
  return onEdition<EditionInReview, SubmissionRefusal>(desk, editionId, async (work) => {
    const { tx, release, row, at } = work;
    const { edition } = row;
    const text = await revisionText(tx, row.localizationId, edition.seq);
    if (!text) throw new Error("An edition has no head.");
    const findings = await checkEdition(work, text);
    const policy = await currentPolicy(tx, row.releaseType);
    const required = requiredBy(policy);
    const last = await autosaveOf(tx, editionId);
    const unrevised = last?.words ? { by: last.by, at: last.at } : null;
    const submission = { seen, changeNote: text.content.changeNote, findings, required, unrevised };
    const decision = submit(edition, desk.person, submission, at);
    if (!decision.ok) return decision;

    const note = message?.trim() || null;
    await record(
      tx,
      desk.person,
      { releaseId: release.id, row },
      { kind: "submitted", editions: [editionRef(row)], required, message: note },
    );
    if (!(await saveState(tx, edition, "in_review"))) throw new Overtaken("changed_meanwhile");
    await saveCheckRun(tx, headOf(row), rulesVersion, findings);
    await openReview(tx, headOf(row), policy, { submittedBy: desk.person.id, message: note });
    return decision;
  });
}
