import type { Edition } from "#domain/edition.ts";
import type { Person } from "#domain/person.ts";
import { type SubmissionRefusal, submit } from "#domain/submission.ts";

/** What stands against submitting, apart from checks, change note and fresh words: the form itself looks at these. */
export function submissionRefusal(edition: Edition, person: Person, at: Date): SubmissionRefusal | null {
  const submission = { seen: edition.signOffHash, changeNote: "-", findings: [], required: [], unrevised: null };
  const decision = submit(edition, person, submission, at);
  return decision.ok ? null : decision.refusal;
}
