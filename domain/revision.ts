import { mayChange } from "./access.ts";
import type { DraftEdition, Edition, ReturnedEdition } from "./edition.ts";
import type { Locale } from "./locale.ts";
import type { Person } from "./person.ts";
import type { Content } from "./release.ts";
import { ok, type Result, refuse } from "./result.ts";
import { slugOf } from "./slug.ts";
import { type Stage, stageOf } from "./stage.ts";
import { tellsReaders } from "./submission.ts";

/** The revision that a writer's text is based on. */
export interface Parent {
  seq: number;
  hash: string;
}

/** The newest revision, and the one that the writers' words were last changed in. */
export interface Head {
  seq: number;
  hash: string;
  /** Smallest number from which on only printed facts changed; equal to `seq` if the head itself changed the text. */
  textSeq: number;
}

export type SaveRefusal =
  | { code: "not_a_writer"; locale: Locale }
  | { code: "not_with_authors"; locale: Locale; stage: Stage }
  | { code: "wrong_locale"; locale: Locale; given: Locale }
  | { code: "stale_parent"; current: { seq: number; by: string; at: Date; content: Content } };

/**
 * Decides whether a text may follow the head of its edition. A parent that differs from the head only by a change of
 * printed facts is as good as the head: nobody wrote words in between.
 *
 * @returns the edition to save into; the database moves its head only from the stated parent
 */
export function save(
  edition: Edition,
  person: Person,
  { parent, locale, head }: { parent: Parent | null; locale: Locale; head: Head & { current: CurrentText } },
  at: Date,
): Result<DraftEdition | ReturnedEdition, SaveRefusal> {
  if (!mayChange(person, edition.locale)) return refuse({ code: "not_a_writer", locale: edition.locale });
  if (edition.state !== "draft" && edition.state !== "changes_requested") {
    return refuse({ code: "not_with_authors", locale: edition.locale, stage: stageOf(edition, at) });
  }
  if (locale !== edition.locale) return refuse({ code: "wrong_locale", locale: edition.locale, given: locale });
  if (!parent || !follows(parent, head)) {
    return refuse({ code: "stale_parent", current: { seq: head.seq, ...head.current } });
  }
  return ok(edition);
}

function follows(parent: Parent, head: Head): boolean {
  if (parent.seq === head.seq) return parent.hash === head.hash;
  return parent.seq >= head.textSeq && parent.seq < head.seq;
}

export interface CurrentText {
  by: string;
  at: Date;
  content: Content;
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
