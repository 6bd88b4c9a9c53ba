import type { Edition, EditionState, Publication } from "./edition.ts";

export const stages = [
  "draft",
  "in_review",
  "changes_requested",
  "approved",
  "scheduled",
  "published",
  "superseded",
  "withdrawn",
  "retracted",
  "discarded",
] as const;

/** Where an edition stands at an instant. */
export type Stage = (typeof stages)[number];

export interface StageFacts {
  state: EditionState;
  /** Null, or absent, while no public act names the edition. */
  publication?: Pick<Publication, "goLiveAt" | "endsAt" | "withdrawn" | "retracted"> | null;
}

/** The stage at the instant `at`. The SQL function of the same name gives it for lists. */
export function stageOf({ state, publication }: StageFacts, at: Date): Stage {
  if (state !== "approved" || !publication) return state;
  if (publication.goLiveAt > at) return "scheduled";
  if (publication.retracted) return "retracted";
  if (publication.endsAt && publication.endsAt <= at) return "superseded";
  return publication.withdrawn ? "withdrawn" : "published";
}

/** Whether the edition is still ahead of its publication: nobody can open another one beside it. */
export function isOpen(edition: Edition, at: Date): boolean {
  return openStages.has(stageOf(edition, at));
}

/** Whether the public reads the edition now, withdrawn or not. */
export function isLive(edition: Edition, at: Date): boolean {
  const stage = stageOf(edition, at);
  return stage === "published" || stage === "withdrawn";
}

const openStages: ReadonlySet<Stage> = new Set(["draft", "in_review", "changes_requested", "approved", "scheduled"]);
