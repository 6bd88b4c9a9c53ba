import type { EditionState, Publication } from "./edition.ts";
import type { EditionRef, EditorialEvent } from "./event.ts";
import type { Locale } from "./locale.ts";

/** An edition as the events alone tell it. */
export interface ReplayedEdition {
  locale: Locale;
  state: EditionState;
  seq: number;
  hash: string;
  publication: Omit<Publication, "publicationNo"> | null;
}

/**
 * The editions of one release as its events made them, by id; what the tables hold must be the same.
 *
 * @param events - all of the release, in their order; `at` is when it happened
 */
export function replay(events: readonly (EditorialEvent & { at: Date })[]): Map<string, ReplayedEdition> {
  const editions = new Map<string, ReplayedEdition>();
  for (const event of events) {
    for (const ref of event.editions) {
      const before = editions.get(ref.edition);
      const { locale, seq, hash } = ref;
      editions.set(ref.edition, {
        locale,
        seq,
        hash,
        state: stateAfter(event, before?.state ?? "draft"),
        publication: before?.publication ?? null,
      });
    }
    replayPublication(editions, event);
  }
  return editions;
}

function stateAfter(event: EditorialEvent, before: EditionState): EditionState {
  switch (event.kind) {
    case "edition_opened":
    case "recalled":
    case "edited":
      return "draft";
    case "facts_changed":
      return before === "changes_requested" ? before : "draft";
    case "submitted":
    case "sign_off_revoked":
      return "in_review";
    case "changes_requested":
      return "changes_requested";
    case "approved":
      return event.complete ? "approved" : "in_review";
    case "discarded":
      return "discarded";
    default:
      return before;
  }
}

function replayPublication(editions: Map<string, ReplayedEdition>, event: EditorialEvent & { at: Date }): void {
  switch (event.kind) {
    case "published":
      for (const ref of event.editions) begin(editions, ref, event.at);
      break;
    case "scheduled":
      for (const ref of event.editions) begin(editions, ref, new Date(event.goLiveAt));
      break;
    case "unscheduled":
      for (const ref of event.editions) takeBack(editions, ref);
      break;
    case "sign_off_revoked":
      for (const ref of event.unscheduled) takeBack(editions, ref);
      break;
    case "withdrawn":
    case "reinstated":
      for (const ref of event.editions) mark(editions, ref, { withdrawn: event.kind === "withdrawn" });
      break;
    case "retracted":
      for (const ref of event.unscheduled) takeBack(editions, ref);
      for (const ref of event.editions) mark(editions, ref, { retracted: true });
      break;
  }
}

function begin(editions: Map<string, ReplayedEdition>, { edition, locale }: EditionRef, goLiveAt: Date): void {
  for (const other of editions.values()) {
    if (other.locale === locale && other.publication?.endsAt === null) other.publication.endsAt = goLiveAt;
  }
  const begun = editions.get(edition);
  if (begun) begun.publication = { goLiveAt, endsAt: null, withdrawn: false, retracted: false };
}

function takeBack(editions: Map<string, ReplayedEdition>, { edition, locale }: EditionRef): void {
  const taken = editions.get(edition);
  if (!taken?.publication) return;
  const { goLiveAt } = taken.publication;
  taken.publication = null;
  for (const other of editions.values()) {
    if (other.locale === locale && other.publication?.endsAt?.getTime() === goLiveAt.getTime()) {
      other.publication.endsAt = null;
    }
  }
}

function mark(
  editions: Map<string, ReplayedEdition>,
  { edition }: EditionRef,
  facts: Partial<Pick<Publication, "withdrawn" | "retracted">>,
): void {
  const marked = editions.get(edition);
  if (marked?.publication) marked.publication = { ...marked.publication, ...facts };
}
