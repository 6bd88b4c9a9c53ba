import type { EditionKind } from "#domain/edition.ts";
import type { EditionRef } from "#domain/event.ts";
import type { Locale } from "#domain/locale.ts";
import type { Person, SignOffRole } from "#domain/person.ts";
import type { Content, ReleaseFacts, ReleaseMode } from "#domain/release.ts";
import type { RetractionReason } from "#domain/retraction.ts";

/** A release with its whole public history, all of it before now. */
export interface ArchivedRelease {
  workingTitle: string;
  facts: ReleaseFacts;
  sourceLocale: Locale;
  authoritativeLocale: Locale;
  requiredLocales: readonly Locale[];
  mode: ReleaseMode;
  createdBy: Person;
  createdAt: Date;
  /** In order of time. */
  acts: readonly ArchivedAct[];
}

export type ArchivedAct =
  | { verb: "publish"; at: Date; by: Person; kind: EditionKind; versions: readonly ArchivedVersion[] }
  | { verb: "withdraw"; at: Date; by: Person; explanations: Partial<Record<Locale, string>> }
  | {
      verb: "retract";
      at: Date;
      by: Person;
      confirmedBy: Person;
      reasonClass: RetractionReason;
      notices: Partial<Record<Locale, string>>;
    };

/** One language of a publication. Its sign-offs are those that the policy of its type asks for. */
export interface ArchivedVersion {
  content: Content;
  author: Person;
  savedAt: Date;
  submittedAt: Date;
  signOffs: readonly { by: Person; role: SignOffRole; at: Date }[];
}

/** A release while its history is brought in. */
export interface ReleaseInArchive {
  id: string;
  no: number;
  localizations: Map<Locale, LocalizationInArchive>;
}

export interface LocalizationInArchive {
  id: string;
  editions: number;
  /** The last revision that had all its sign-offs. */
  clearedSeq: number | null;
  published: { publicationId: string; ref: EditionRef }[];
}
