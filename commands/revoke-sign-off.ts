import type { Desk } from "#db/desk.ts";
import type { EditionRow } from "#db/queries/edition-rows.ts";
import type { LockedRelease } from "#db/queries/lock-release.ts";
import { recordAct } from "#db/queries/record-act.ts";
import { saveState } from "#db/queries/save-edition.ts";
import { deletePublications } from "#db/queries/save-publication.ts";
import { closeReview, currentPolicy, openReview, requiredBy } from "#db/queries/save-review.ts";
import { type RevocationRefusal, revokeSignOff as rule } from "#domain/approval.ts";
import type { EditionInReview } from "#domain/edition.ts";
import type { Result } from "#domain/result.ts";
import { publicationIds } from "./public-act.ts";
import { editionRef, headOf, record } from "./record.ts";
import { type ConflictRefusal, type EditionNotFound, Overtaken, onEdition } from "./verb.ts";

/**
 * Takes one's own sign-off back and opens the review of the same revision anew, under the policy that holds now. A
 * schedule is undone in the same transaction, for all languages of its act.
 */
export async function revokeSignOff(
  desk: Desk,
  { editionId }: { editionId: string },
): Promise<Result<EditionInReview, RevocationRefusal | EditionNotFound | ConflictRefusal>> {
  return onEdition<EditionInReview, RevocationRefusal>(desk, editionId, async ({ tx, release, row, at }) => {
    const decision = rule(row.edition, desk.person, at);
    if (!decision.ok) return decision;
    if (!row.review) throw new Error("A text with a sign-off has no review.");

    const scheduled = editionsOfSameAct(release, row);
    const eventSeq = await record(
      tx,
      desk.person,
      { releaseId: release.id, row },
      {
        kind: "sign_off_revoked",
        editions: [editionRef(row)],
        unscheduled: scheduled.map(editionRef),
      },
    );
    if (scheduled.length > 0) {
      await recordAct(tx, { verb: "revoke", personId: desk.person.id, eventSeq });
      const ids = publicationIds(scheduled);
      if ((await deletePublications(tx, ids)) !== ids.length) throw new Overtaken("going_live");
    }
    if (!(await saveState(tx, row.edition, "in_review"))) throw new Overtaken("changed_meanwhile");
    await closeReview(tx, headOf(row), "revoked");
    const policy = await currentPolicy(tx, row.releaseType);
    await openReview(tx, headOf(row), policy, {
      submittedBy: decision.value.submittedBy,
      message: row.review.message,
    });
    return { ok: true, value: { ...decision.value, required: requiredBy(policy) } };
  });
}

/** All editions that are scheduled by the act that schedules this one. */
function editionsOfSameAct(release: LockedRelease, { edition }: EditionRow): EditionRow[] {
  if (edition.state !== "approved" || !edition.publication) return [];
  const { publicationNo } = edition.publication;
  return release.editions.filter(
    (row) => row.edition.state === "approved" && row.edition.publication?.publicationNo === publicationNo,
  );
}
