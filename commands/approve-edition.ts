import type { Desk } from "#db/desk.ts";
import { saveClearance, saveSignOff } from "#db/queries/save-sign-off.ts";
import { type ApprovalRefusal, approve } from "#domain/approval.ts";
import type { ApprovedEdition, EditionInReview } from "#domain/edition.ts";
import type { SignOffRole } from "#domain/person.ts";
import type { Result } from "#domain/result.ts";
import { editionRef, headOf, record } from "./record.ts";
import { type ConflictRefusal, type EditionNotFound, onEdition } from "./verb.ts";

interface Input {
  editionId: string;
  /** Sign-off hash of what the approver read. */
  seen: string;
  role: SignOffRole;
  comment?: string;
}

type Signed = EditionInReview | ApprovedEdition;

/** Records a sign-off; the last one that is required approves the edition. */
export async function approveEdition(
  desk: Desk,
  { editionId, seen, role, comment }: Input,
): Promise<Result<Signed, ApprovalRefusal | EditionNotFound | ConflictRefusal>> {
  return onEdition<Signed, ApprovalRefusal>(desk, editionId, async ({ tx, release, row, at }) => {
    const decision = approve(row.edition, { ...desk.person, role }, seen, at);
    if (!decision.ok) return decision;
    if (!row.review) throw new Error("A text in review has no review.");

    const complete = decision.value.state === "approved";
    const note = comment?.trim() || null;
    await record(
      tx,
      desk.person,
      { releaseId: release.id, row },
      { kind: "approved", editions: [editionRef(row)], role, comment: note, complete },
    );
    await saveSignOff(tx, headOf(row), {
      reviewNo: row.review.no,
      personId: desk.person.id,
      signOffRole: role,
      comment: note,
      sinceSeq: row.sinceSeq,
    });
    if (complete) await saveClearance(tx, headOf(row), row.review.no);
    return decision;
  });
}
