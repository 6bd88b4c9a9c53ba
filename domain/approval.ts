import { holds } from "./access.ts";
import {
  type ApprovedEdition,
  bare,
  type Edition,
  type EditionInReview,
  type ReturnedEdition,
  type SignOff,
} from "./edition.ts";
import type { Locale } from "./locale.ts";
import type { Person, SignOffRole } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";
import { type Stage, stageOf } from "./stage.ts";

/** A person in the one sign-off role chosen on the form. */
export interface Approver extends Person {
  role: SignOffRole;
}

export type ApprovalRefusal =
  | { code: "not_an_approver" }
  | { code: "sign_off_role_not_held"; role: SignOffRole }
  | { code: "not_in_review"; locale: Locale; stage: Stage }
  | { code: "own_work"; locale: Locale }
  | { code: "stale_revision"; locale: Locale; current: string }
  | { code: "sign_off_not_required"; role: SignOffRole }
  | { code: "already_signed_off"; role: SignOffRole }
  | { code: "role_already_signed_off"; role: SignOffRole; by: string };

/**
 * Records one sign-off on an edition in review: the second pair of eyes before anything is public.
 *
 * @param seen - sign-off hash of what the approver read; an approval never covers unseen text
 * @param at - instant of approval (UTC)
 * @returns the edition, approved once every required sign-off names this hash, or the first reason to refuse
 */
export function approve(
  edition: Edition,
  approver: Approver,
  seen: string,
  at: Date,
): Result<EditionInReview | ApprovedEdition, ApprovalRefusal> {
  if (!holds(approver, "approver")) return refuse({ code: "not_an_approver" });
  if (!approver.signOffRoles.includes(approver.role)) {
    return refuse({ code: "sign_off_role_not_held", role: approver.role });
  }
  if (edition.state !== "in_review") {
    return refuse({ code: "not_in_review", locale: edition.locale, stage: stageOf(edition, at) });
  }
  if (edition.authors.includes(approver.id)) return refuse({ code: "own_work", locale: edition.locale });
  if (edition.signOffHash !== seen) {
    return refuse({ code: "stale_revision", locale: edition.locale, current: edition.signOffHash });
  }
  if (!edition.required.includes(approver.role)) {
    return refuse({ code: "sign_off_not_required", role: approver.role });
  }
  const own = edition.signOffs.find((signOff) => signOff.by === approver.id);
  if (own) return refuse({ code: "already_signed_off", role: own.role });
  const other = edition.signOffs.find((signOff) => signOff.role === approver.role);
  if (other) return refuse({ code: "role_already_signed_off", role: other.role, by: other.by });
  return ok(signed(edition, { by: approver.id, role: approver.role, at }));
}

export type ObjectionRefusal =
  | { code: "not_an_approver" }
  | { code: "not_with_approvers"; locale: Locale; stage: Stage }
  | { code: "stale_revision"; locale: Locale; current: string }
  | { code: "reason_missing" };

/**
 * Sends an edition back to its authors, with the reason they need. Sign-offs already given no longer count.
 * What is scheduled must be unscheduled first.
 *
 * @param seen - sign-off hash of what the approver read
 */
export function requestChanges(
  edition: Edition,
  approver: Person,
  { seen, reason }: { seen: string; reason: string },
  at: Date,
): Result<ReturnedEdition, ObjectionRefusal> {
  if (!holds(approver, "approver")) return refuse({ code: "not_an_approver" });
  const stage = stageOf(edition, at);
  if (stage !== "in_review" && stage !== "approved") {
    return refuse({ code: "not_with_approvers", locale: edition.locale, stage });
  }
  if (edition.signOffHash !== seen) {
    return refuse({ code: "stale_revision", locale: edition.locale, current: edition.signOffHash });
  }
  if (reason.trim() === "") return refuse({ code: "reason_missing" });
  return ok({
    ...bare(edition),
    state: "changes_requested",
    objection: { by: approver.id, reason: reason.trim(), at },
  });
}

export type RevocationRefusal =
  | { code: "nothing_to_revoke"; locale: Locale; stage: Stage }
  | { code: "not_signed_off_by_you"; locale: Locale }
  | { code: "already_public"; locale: Locale; stage: Stage };

/**
 * Takes back one's own sign-off, up to the moment the text goes public. A scheduled edition is unscheduled by it, and
 * the same revision is reviewed anew, so every sign-off has to be given again.
 */
export function revokeSignOff(edition: Edition, person: Person, at: Date): Result<EditionInReview, RevocationRefusal> {
  const stage = stageOf(edition, at);
  if (edition.state !== "in_review" && edition.state !== "approved") {
    return refuse({ code: "nothing_to_revoke", locale: edition.locale, stage });
  }
  if (edition.state === "approved" && edition.publication && edition.publication.goLiveAt <= at) {
    return refuse({ code: "already_public", locale: edition.locale, stage });
  }
  if (!edition.signOffs.some((signOff) => signOff.by === person.id)) {
    return refuse({ code: "not_signed_off_by_you", locale: edition.locale });
  }
  return ok({
    ...bare(edition),
    state: "in_review",
    submittedBy: edition.submittedBy,
    required: edition.required,
    signOffs: [],
  });
}

function signed(edition: EditionInReview, signOff: SignOff): EditionInReview | ApprovedEdition {
  const signOffs = [...edition.signOffs, signOff];
  const complete = edition.required.every((role) => signOffs.some((given) => given.role === role));
  return complete ? { ...edition, state: "approved", signOffs, publication: null } : { ...edition, signOffs };
}
