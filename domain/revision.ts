import { mayChange } from "./access.ts";
import type { DraftEdition, Edition, ReturnedEdition } from "./edition.ts";
import type { Locale } from "./locale.ts";
import type { Person } from "./person.ts";
import type { Content } from "./release.ts";
import { ok, type Result, refuse } from "./result.ts";
import { slugOf } from "./slug.ts";
import { type Stage, stageOf } from "./stage.ts";
import { tellsReaders } from "./submission.ts";

/** A save of one window. They follow each other: a later one holds all that an earlier one did. */
export interface SaveId {
  /** uuid that a window draws when it opens a text to write */
  tab: string;
  /** Counts the window's saves from 1; the same number again is the same save, sent again. */
  no: number;
}

/** The words that an edition has now: those of its last autosave, or of its head. */
export interface CurrentWords {
  /** Words hash, lower-case hex, see `richtext/hash.ts`. */
  hash: string;
  personId: string;
  by: string;
  at: Date;
  content: Content;
  /** In document order. */
  blockIds: string[];
  /** "" for none. */
  journalistsOnly: string;
  /** The last save of a window; null before the first. */
  save: SaveId | null;
}

/** Words that a writer wants kept. */
export interface NewWords {
  locale: Locale;
  hash: string;
  /** Words hash of those that they were written on. */
  parent: string;
  /** Null for who writes at once and in no window, like an import. */
  save: SaveId | null;
}

export type SaveRefusal =
  | { code: "not_a_writer"; locale: Locale }
  | { code: "not_with_authors"; locale: Locale; stage: Stage }
  | { code: "wrong_locale"; locale: Locale; given: Locale }
  | { code: "stale_parent"; current: OvertakingWords };

/** What was written meanwhile, and by whom: perhaps by the same person in another window. */
export interface OvertakingWords {
  hash: string;
  by: string;
  isOwn: boolean;
  at: Date;
  content: Content;
  /** In document order. */
  blockIds: string[];
  /** "" for none. */
  journalistsOnly: string;
}

/**
 * Decides whether words may take the place of those that an edition has: the writer knew these, or the same window
 * wrote them, or they are the same. Nobody else's words are ever written over.
 *
 * @returns the edition to save into
 */
export function save(
  edition: Edition,
  person: Person,
  { locale, hash, parent, save }: NewWords,
  current: CurrentWords,
  at: Date,
): Result<DraftEdition | ReturnedEdition, SaveRefusal> {
  if (!mayChange(person, edition.locale)) return refuse({ code: "not_a_writer", locale: edition.locale });
  if (edition.state !== "draft" && edition.state !== "changes_requested") {
    return refuse({ code: "not_with_authors", locale: edition.locale, stage: stageOf(edition, at) });
  }
  if (locale !== edition.locale) return refuse({ code: "wrong_locale", locale: edition.locale, given: locale });
  if (
    isLate(save, current.save) ||
    (parent !== current.hash && hash !== current.hash && !follows(save, current.save))
  ) {
    const { personId, by, content, blockIds, journalistsOnly } = current;
    const isOwn = personId === person.id;
    return refuse({
      code: "stale_parent",
      current: { hash: current.hash, by, isOwn, at: current.at, content, blockIds, journalistsOnly },
    });
  }
  return ok(edition);
}

/** An answer that was lost left the window with an old parent; its own words are no conflict. */
function follows(save: SaveId | null, last: SaveId | null): boolean {
  return save !== null && save.tab === last?.tab && save.no > last.no;
}

/** A save that was overtaken on its way by a later one of its window. */
function isLate(save: SaveId | null, last: SaveId | null): boolean {
  return save !== null && save.tab === last?.tab && save.no < last.no;
}

/**
 * Whether words that no revision has must become one before others take their place: another window wrote them, and
 * whoever saved over them has read them, but nobody loses what they wrote.
 */
export function mustBeRevised(unrevised: SaveId, next: SaveId | null): boolean {
  return unrevised.tab !== next?.tab;
}

/** How long words may stay without a revision, counted from the first of them, in milliseconds. */
const longestWithoutRevision = 10 * 60_000;

/** Whether a revision is due for words that were typed since the last one. */
export function isRevisionDue(unrevisedSince: Date, at: Date): boolean {
  return at.getTime() - unrevisedSince.getTime() >= longestWithoutRevision;
}

/**
 * The content as it is kept: outer space of the one-line fields goes, an empty slug follows the headline, and only
 * editions that tell readers what changed have a change note.
 */
export function keptContent(content: Content, edition: Pick<Edition, "kind">): Content {
  const headline = content.headline.trim();
  const slugSource = content.slug.trim() || headline;
  return {
    ...content,
    headline,
    lead: content.lead.trim(),
    place: content.place.trim(),
    slug: slugSource === "" ? "" : slugOf(slugSource),
    changeNote: tellsReaders(edition) ? content.changeNote?.trim() || null : null,
  };
}
