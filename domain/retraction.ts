import { holds } from "./access.ts";
import type { Locale } from "./locale.ts";
import type { Person } from "./person.ts";
import type { PublicVersion } from "./publication.ts";
import { ok, type Result, refuse } from "./result.ts";

/** Why a text had to go for good; a class, so that it can be counted and is never a leak in itself. */
export const retractionReasons = [
  "factually_wrong",
  "published_by_mistake",
  "legal",
  "personal_data",
  "security",
] as const;

export type RetractionReason = (typeof retractionReasons)[number];

export function isRetractionReason(value: string): value is RetractionReason {
  return (retractionReasons as readonly string[]).includes(value);
}

export interface RetractionRequest {
  requestedBy: string;
  reasonClass: RetractionReason;
  /** Per language, the notice that takes the place of the text, in that language. */
  notices: Partial<Record<Locale, string>>;
  state: "pending" | "confirmed" | "dismissed";
}

export type RetractionRequestRefusal =
  | { code: "not_a_duty_editor" }
  | { code: "no_language_chosen" }
  | { code: "not_public"; locale: Locale }
  | { code: "notice_missing"; locale: Locale }
  | { code: "retraction_pending" };

/**
 * Asks for public texts to go: so wrong that nobody shall read them. A second person has to confirm; a withdrawal
 * bridges the wait.
 *
 * @param versions - the chosen language versions, all of them to retract the release
 * @param pending - whether a request for this release waits already
 */
export function requestRetraction(
  versions: readonly PublicVersion[],
  person: Person,
  { reasonClass, notices }: Pick<RetractionRequest, "reasonClass" | "notices">,
  pending: boolean,
): Result<RetractionRequest, RetractionRequestRefusal> {
  if (!holds(person, "duty_editor")) return refuse({ code: "not_a_duty_editor" });
  if (versions.length === 0) return refuse({ code: "no_language_chosen" });
  for (const { locale, live } of versions) {
    if (!live) return refuse({ code: "not_public", locale });
    if (!notices[locale]?.trim()) return refuse({ code: "notice_missing", locale });
  }
  if (pending) return refuse({ code: "retraction_pending" });
  return ok({ requestedBy: person.id, reasonClass, notices, state: "pending" });
}

export type RetractionDecisionRefusal =
  | { code: "not_a_second_person" }
  | { code: "own_request" }
  | { code: "request_closed"; state: "confirmed" | "dismissed" };

/**
 * The second person's yes: every version of these languages that was public up to now is gone at once. Given by another
 * duty editor, or an approver, in their own session.
 */
export function confirmRetraction(
  request: RetractionRequest,
  person: Person,
): Result<RetractionRequest & { state: "confirmed" }, RetractionDecisionRefusal> {
  if (!mayDecide(person)) return refuse({ code: "not_a_second_person" });
  if (request.state !== "pending") return refuse({ code: "request_closed", state: request.state });
  if (request.requestedBy === person.id) return refuse({ code: "own_request" });
  return ok({ ...request, state: "confirmed" });
}

/** The text stays: decided by who might have confirmed, or by who asked. */
export function dismissRetraction(
  request: RetractionRequest,
  person: Person,
): Result<RetractionRequest & { state: "dismissed" }, RetractionDecisionRefusal> {
  if (!mayDecide(person) && request.requestedBy !== person.id) return refuse({ code: "not_a_second_person" });
  if (request.state !== "pending") return refuse({ code: "request_closed", state: request.state });
  return ok({ ...request, state: "dismissed" });
}

function mayDecide(person: Person): boolean {
  return holds(person, "duty_editor") || holds(person, "approver");
}
