import { mayChange } from "./access.ts";
import type { DraftEdition, Edition, ReturnedEdition } from "./edition.ts";
import type { CheckCode, Finding, MarkedFinding } from "./finding.ts";
import type { Locale } from "./locale.ts";
import type { Person } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";
import { type Stage, stageOf } from "./stage.ts";

/** A warning that somebody looked at and let pass. */
export interface PassedWarning {
  /** Of the finding, with the words that it was about: other words open it again. */
  mark: string;
  code: CheckCode;
  reason: string;
  by: string;
  at: Date;
}

type WithOthers = { code: "not_a_writer"; locale: Locale } | { code: "not_with_authors"; locale: Locale; stage: Stage };

export type PassRefusal =
  | WithOthers
  | { code: "warning_gone" }
  | { code: "warning_passed_already"; by: string }
  | { code: "pass_without_reason" };

/**
 * Lets a warning pass for a reason that the approvers read. Only a warning: what stops a text is put right.
 *
 * @param mark - of the warning that the writer saw
 * @param text - what the checks say to the words as they are now, and what was let pass already
 */
export function passWarning(
  edition: Edition,
  person: Person,
  { mark, reason }: { mark: string; reason: string },
  { findings, passed }: { findings: readonly MarkedFinding[]; passed: readonly PassedWarning[] },
  at: Date,
): Result<{ warning: MarkedFinding; reason: string }, PassRefusal> {
  const writable = withAuthors(edition, person, at);
  if (!writable.ok) return writable;
  const warning = findings.find((finding) => finding.mark === mark && finding.severity === "warning");
  if (!warning) return refuse({ code: "warning_gone" });
  const before = passed.find((pass) => pass.mark === mark);
  if (before) return refuse({ code: "warning_passed_already", by: before.by });
  const said = reason.trim();
  return said === "" ? refuse({ code: "pass_without_reason" }) : ok({ warning, reason: said });
}

export type PassTakeBackRefusal = WithOthers | { code: "warning_not_passed" };

/** Opens a warning again; whoever may write the text may, not only who let it pass. */
export function takeBackPass(
  edition: Edition,
  person: Person,
  mark: string,
  passed: readonly PassedWarning[],
  at: Date,
): Result<PassedWarning, PassTakeBackRefusal> {
  const writable = withAuthors(edition, person, at);
  if (!writable.ok) return writable;
  const pass = passed.find((one) => one.mark === mark);
  return pass ? ok(pass) : refuse({ code: "warning_not_passed" });
}

function withAuthors(edition: Edition, person: Person, at: Date): Result<DraftEdition | ReturnedEdition, WithOthers> {
  if (!mayChange(person, edition.locale)) return refuse({ code: "not_a_writer", locale: edition.locale });
  if (edition.state !== "draft" && edition.state !== "changes_requested") {
    return refuse({ code: "not_with_authors", locale: edition.locale, stage: stageOf(edition, at) });
  }
  return ok(edition);
}

/** The warnings that nobody let pass. */
export function openWarnings<Warning extends Finding & { mark: string }>(
  findings: readonly Warning[],
  passed: readonly Pick<PassedWarning, "mark">[],
): Warning[] {
  return findings.filter(({ severity, mark }) => severity === "warning" && !passed.some((pass) => pass.mark === mark));
}
