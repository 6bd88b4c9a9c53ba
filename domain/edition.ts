import type { Locale } from "./locale.ts";
import type { SignOffRole } from "./person.ts";

/** What is stored; what follows from its publication and the clock is in `stage.ts`. */
export type EditionState = "draft" | "in_review" | "changes_requested" | "approved" | "discarded";

/** `refile` puts a typo right without a notice to readers. */
export type EditionKind = "first" | "update" | "correction" | "refile";

/** A numbered version of a language version that is or will be public, as its head revision stands. */
export type Edition = DraftEdition | EditionInReview | ReturnedEdition | ApprovedEdition | DiscardedEdition;

/** What an edition has in every state. */
export interface AnyEdition {
  /** uuid v7 */
  id: string;
  releaseNo: number;
  locale: Locale;
  number: number;
  kind: EditionKind;
  /** Number of the head revision, counted per language version across its editions. */
  seq: number;
  /** Sign-off hash of the head revision, lower-case hex. */
  signOffHash: string;
  /** Ids of all who had a hand in the text since the last full sign-off of this language; none of them signs it off. */
  authors: readonly string[];
}

export interface DraftEdition extends AnyEdition {
  state: "draft";
}

export interface EditionInReview extends AnyEdition, Reviewed {
  state: "in_review";
}

/** Sent back by an approver. */
export interface ReturnedEdition extends AnyEdition {
  state: "changes_requested";
  objection: Objection;
}

/** Every required sign-off names the head; from here on it waits for its publication, or has one. */
export interface ApprovedEdition extends AnyEdition, Reviewed {
  state: "approved";
  publication: Publication | null;
}

export interface DiscardedEdition extends AnyEdition {
  state: "discarded";
}

interface Reviewed {
  submittedBy: string;
  /** Fixed from the policy of the release type when the edition was submitted. */
  required: readonly SignOffRole[];
  signOffs: readonly SignOff[];
}

export interface SignOff {
  by: string;
  role: SignOffRole;
  at: Date;
}

export interface Objection {
  by: string;
  reason: string;
  at: Date;
}

/** The span of time in which an edition is public; it may lie ahead. */
export interface Publication {
  publicationNo: number;
  goLiveAt: Date;
  /** Where the next edition takes its place; null while none is known. */
  endsAt: Date | null;
  withdrawn: boolean;
  retracted: boolean;
}

/** The edition without what belongs to its state: where a rule that changes the state begins. */
export function bare({ id, releaseNo, locale, number, kind, seq, signOffHash, authors }: Edition): AnyEdition {
  return { id, releaseNo, locale, number, kind, seq, signOffHash, authors };
}
