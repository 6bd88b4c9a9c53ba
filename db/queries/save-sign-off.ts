import { eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { approvals } from "#db/schema/approvals.ts";
import { clearances } from "#db/schema/clearances.ts";
import { editions } from "#db/schema/editions.ts";
import { hands } from "#db/schema/hands.ts";
import type { SignOffRole } from "#domain/person.ts";
import type { ReviewedText } from "./save-review.ts";

interface NewSignOff {
  reviewNo: number;
  personId: string;
  signOffRole: SignOffRole;
  comment: string | null;
  /** Last revision of the language that had all its sign-offs: the person must have no hand in anything since. */
  sinceSeq: number | null;
}

/** Records a sign-off; the database refuses it to whoever had a hand in the text since (`four_eyes`). */
export async function saveSignOff(tx: Db, text: ReviewedText, { sinceSeq, ...signOff }: NewSignOff): Promise<void> {
  const { localizationId, revisionSeq, signOffHash } = text;
  await tx
    .insert(hands)
    .values({ localizationId, seq: revisionSeq, personId: signOff.personId, capacity: "approver", sinceSeq })
    .onConflictDoNothing({ target: [hands.localizationId, hands.seq, hands.personId, hands.capacity] });
  await tx.insert(approvals).values({ localizationId, revisionSeq, signOffHash, ...signOff });
}

/** Records that the review has every sign-off it needs, and approves the edition; the database counts them again. */
export async function saveClearance(tx: Db, text: ReviewedText, reviewNo: number): Promise<void> {
  const { localizationId, editionId } = text;
  const signedBy = (role: SignOffRole) =>
    sql<string | null>`(select person_id from newsroom.approvals where localization_id = ${localizationId}
      and review_no = ${reviewNo} and sign_off_role = ${role})`;
  const ofReview = (column: string) =>
    sql<never>`(select ${sql.identifier(column)} from newsroom.reviews
      where localization_id = ${localizationId} and review_no = ${reviewNo})`;
  await tx.insert(clearances).values({
    ...text,
    reviewNo,
    policyVersion: ofReview("policy_version"),
    needsDesk: ofReview("needs_desk"),
    needsLegal: ofReview("needs_legal"),
    needsSpokesperson: ofReview("needs_spokesperson"),
    deskBy: signedBy("desk"),
    legalBy: signedBy("legal"),
    spokespersonBy: signedBy("spokesperson"),
  });
  await tx.update(editions).set({ state: "approved", clearedSeq: text.revisionSeq }).where(eq(editions.id, editionId));
}
