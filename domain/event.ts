import type { EditionKind } from "./edition.ts";
import type { CheckCode } from "./finding.ts";
import type { Locale } from "./locale.ts";
import type { SignOffRole } from "./person.ts";
import type { ReleaseFacts, ReleaseMode } from "./release.ts";
import type { RetractionReason } from "./retraction.ts";

/** An edition as an act left it. */
export interface EditionRef {
  /** Id of the edition. */
  edition: string;
  locale: Locale;
  seq: number;
  /** Sign-off hash of the head. */
  hash: string;
}

/** What was done to a release: enough to replay the state of its editions (`replay.ts`). Acts are events, autosaves not. */
export type EditorialEvent = { /** The editions it was done to; none if to the release. */ editions: EditionRef[] } & (
  | {
      kind: "release_created";
      no: number;
      workingTitle: string;
      sourceLocale: Locale;
      requiredLocales: Locale[];
      mode: ReleaseMode;
      confidential: boolean;
      facts: ReleaseFacts;
    }
  | { kind: "edition_opened"; number: number; editionKind: EditionKind }
  | { kind: "text_saved" }
  | { kind: "revision_named"; seq: number; label: string }
  | { kind: "facts_changed"; facts: ReleaseFacts }
  | { kind: "settings_changed"; requiredLocales: Locale[]; mode: ReleaseMode; authoritativeLocale: Locale }
  | { kind: "submitted"; required: SignOffRole[]; message: string | null }
  | { kind: "warning_passed"; check: CheckCode; reason: string }
  | { kind: "warning_reopened"; check: CheckCode }
  | { kind: "recalled" }
  | { kind: "changes_requested"; reason: string }
  | {
      kind: "approved";
      role: SignOffRole;
      comment: string | null /** No sign-off is missing any more. */;
      complete: boolean;
    }
  | { kind: "sign_off_revoked"; unscheduled: EditionRef[] }
  | { kind: "edited" }
  | { kind: "discarded" }
  | { kind: "published" }
  | { kind: "scheduled"; goLiveAt: string; date: string; time: string; zone: string }
  | { kind: "unscheduled"; publicationNo: number }
  | { kind: "withdrawn"; explanation: string }
  | { kind: "reinstated" }
  | { kind: "retraction_requested"; request: string; reasonClass: RetractionReason }
  | { kind: "retraction_dismissed"; request: string }
  | { kind: "retracted"; request: string; reasonClass: RetractionReason; unscheduled: EditionRef[] }
);

export type EventKind = EditorialEvent["kind"];
