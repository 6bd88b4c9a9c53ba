import { and, eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { clearances } from "#db/schema/clearances.ts";
import { objections } from "#db/schema/objections.ts";
import { reviews } from "#db/schema/reviews.ts";
import { signOffPolicies } from "#db/schema/sign-off-policies.ts";
import type { SignOffRole } from "#domain/person.ts";
import type { ReleaseType } from "#domain/release.ts";

export interface SignOffPolicy {
  version: number;
  needsDesk: boolean;
  needsLegal: boolean;
  needsSpokesperson: boolean;
}

/** The policy of a release type that holds now. */
export async function currentPolicy(db: Db, releaseType: ReleaseType): Promise<SignOffPolicy> {
  const [policy] = await db
    .select({
      version: signOffPolicies.version,
      needsDesk: signOffPolicies.needsDesk,
      needsLegal: signOffPolicies.needsLegal,
      needsSpokesperson: signOffPolicies.needsSpokesperson,
    })
    .from(signOffPolicies)
    .where(and(eq(signOffPolicies.releaseType, releaseType), signOffPolicies.current));
  if (!policy) throw new Error(`No sign-off policy for ${releaseType}.`);
  return policy;
}

export function requiredBy(policy: Omit<SignOffPolicy, "version">): SignOffRole[] {
  const required: SignOffRole[] = [];
  if (policy.needsDesk) required.push("desk");
  if (policy.needsLegal) required.push("legal");
  if (policy.needsSpokesperson) required.push("spokesperson");
  return required;
}

export interface ReviewedText {
  localizationId: string;
  editionId: string;
  revisionSeq: number;
  signOffHash: string;
  releaseType: ReleaseType;
}

/** Opens the review of a text under the policy that holds now. */
export async function openReview(
  tx: Db,
  text: ReviewedText,
  policy: SignOffPolicy,
  submission: { submittedBy: string; message: string | null },
): Promise<number> {
  const { version, ...needs } = policy;
  const [row] = await tx
    .insert(reviews)
    .values({
      ...text,
      ...needs,
      ...submission,
      policyVersion: version,
      reviewNo: sql`(select coalesce(max(review_no), 0) + 1 from newsroom.reviews where localization_id = ${text.localizationId})`,
    })
    .returning({ no: reviews.reviewNo });
  if (!row) throw new Error("The review was not opened.");
  return row.no;
}

export type ReviewEnd = "recalled" | "objected" | "edited" | "revoked" | "discarded";

/** Closes the review of an edition for good; its clearance goes with it. No effect without an open review. */
export async function closeReview(
  tx: Db,
  { localizationId, editionId }: { localizationId: string; editionId: string },
  end: ReviewEnd,
): Promise<void> {
  await tx.delete(clearances).where(
    and(
      eq(clearances.localizationId, localizationId),
      eq(clearances.editionId, editionId),
      sql`exists (select from newsroom.reviews v where v.localization_id = ${clearances.localizationId}
          and v.review_no = ${clearances.reviewNo} and v.open)`,
    ),
  );
  await tx
    .update(reviews)
    .set({ open: false, closedAs: end })
    .where(and(eq(reviews.localizationId, localizationId), eq(reviews.editionId, editionId), reviews.open));
}

/** The reason of an approver, beside the review that it closed. */
export async function insertObjection(
  tx: Db,
  objection: { localizationId: string; reviewNo: number; personId: string; reason: string },
): Promise<void> {
  await tx.insert(objections).values(objection);
}
