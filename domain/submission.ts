import { holds, mayChange, mayWrite } from "./access.ts";
import type { Finding } from "./check.ts";
import { bare, type DraftEdition, type Edition, type EditionInReview } from "./edition.ts";
import type { Locale } from "./locale.ts";
import type { Person, SignOffRole } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";
import { type Stage, stageOf } from "./stage.ts";

export interface Submission {
  /** Sign-off hash of what the submitter read. */
  seen: string;
  changeNote: string | null;
  /** Of the checks on this very text, whatever their severity. */
  findings: readonly Finding[];
  /** From the current policy of the release type. */
  required: readonly SignOffRole[];
  /** Whose words, and when, were typed last that no revision has yet; null: the head has all. */
  unrevised: { by: string; at: Date } | null;
}

export type SubmissionRefusal =
  | { code: "not_a_writer"; locale: Locale }
  | { code: "not_with_authors"; locale: Locale; stage: Stage }
  | { code: "stale_revision"; locale: Locale; current: string }
  | { code: "being_written"; locale: Locale; by: string; at: Date }
  | { code: "change_note_missing"; locale: Locale }
  | { code: "checks_block"; findings: Finding[] };

/**
 * Hands the head of an edition to its approvers, once it has all words that were typed. Which sign-offs it needs is fixed here and stays so, whatever becomes
 * of the policy. A later edition tells its readers what changed, unless it only puts a typo right.
 */
export function submit(
  edition: Edition,
  person: Person,
  { seen, changeNote, findings, required, unrevised }: Submission,
  at: Date,
): Result<EditionInReview, SubmissionRefusal> {
  if (!isAuthor(edition, person)) return refuse({ code: "not_a_writer", locale: edition.locale });
  if (edition.state !== "draft" && edition.state !== "changes_requested") {
    return refuse({ code: "not_with_authors", locale: edition.locale, stage: stageOf(edition, at) });
  }
  if (edition.signOffHash !== seen) {
    return refuse({ code: "stale_revision", locale: edition.locale, current: edition.signOffHash });
  }
  if (unrevised) return refuse({ code: "being_written", locale: edition.locale, ...unrevised });
  if (tellsReaders(edition) && !changeNote?.trim())
    return refuse({ code: "change_note_missing", locale: edition.locale });
  const blocking = findings.filter((finding) => finding.severity === "stop");
  if (blocking.length > 0) return refuse({ code: "checks_block", findings: blocking });
  return ok({ ...bare(edition), state: "in_review", submittedBy: person.id, required, signOffs: [] });
}

/** Whether the edition carries a change note: every later one but a refile. */
export function tellsReaders({ kind }: Pick<Edition, "kind">): boolean {
  return kind === "update" || kind === "correction";
}

export type RecallRefusal =
  | { code: "not_the_submitter"; locale: Locale; submittedBy: string }
  | { code: "not_in_review"; locale: Locale; stage: Stage };

/** Takes an edition back from its approvers; the duty editor may do it for an absent submitter. */
export function recall(edition: Edition, person: Person, at: Date): Result<DraftEdition, RecallRefusal> {
  if (edition.state !== "in_review") {
    return refuse({ code: "not_in_review", locale: edition.locale, stage: stageOf(edition, at) });
  }
  if (edition.submittedBy !== person.id && !holds(person, "duty_editor")) {
    return refuse({ code: "not_the_submitter", locale: edition.locale, submittedBy: edition.submittedBy });
  }
  return ok({ ...bare(edition), state: "draft" });
}

export type EditRefusal =
  | { code: "not_a_writer"; locale: Locale }
  | { code: "not_with_approvers"; locale: Locale; stage: Stage };

/**
 * Reopens a text that is with its approvers, or approved, for writing; sign-offs already given no longer count.
 * What is scheduled must be unscheduled first.
 */
export function edit(edition: Edition, person: Person, at: Date): Result<DraftEdition, EditRefusal> {
  if (!mayChange(person, edition.locale)) return refuse({ code: "not_a_writer", locale: edition.locale });
  const stage = stageOf(edition, at);
  if (stage !== "in_review" && stage !== "approved") {
    return refuse({ code: "not_with_approvers", locale: edition.locale, stage });
  }
  return ok({ ...bare(edition), state: "draft" });
}

/** Whether the person is one of the edition's authors: allowed to write it, or with a hand in it already. */
export function isAuthor(edition: Edition, person: Person): boolean {
  return mayWrite(person, edition.locale) || edition.authors.includes(person.id);
}
