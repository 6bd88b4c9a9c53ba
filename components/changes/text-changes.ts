import { diffArrays, diffWords } from "diff";
import type { Locale } from "#domain/locale.ts";
import type { Content } from "#domain/release.ts";
import { bodyText, type PlainTextLabels } from "#richtext/plain-text.ts";

export interface ChangedPiece {
  kind: "same" | "inserted" | "deleted";
  text: string;
}

/** A paragraph of the later text against the earlier one. */
export type ParagraphChange = { kind: "same"; text: string } | { kind: "changed"; pieces: ChangedPiece[] };

/**
 * What became of a text, paragraph by paragraph: unchanged ones whole, changed ones word by word as the language divides
 * them. A paragraph that was rewritten stands against the one in its place.
 */
export function textChanges(earlier: Content, later: Content, labels: PlainTextLabels): ParagraphChange[] {
  const runs = diffArrays(paragraphs(earlier, labels), paragraphs(later, labels));
  const changes: ParagraphChange[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    const next = runs[index + 1];
    if (!run) continue;
    if (!run.added && !run.removed) {
      changes.push(...run.value.map((text): ParagraphChange => ({ kind: "same", text })));
    } else if (run.removed && next?.added) {
      changes.push(...paired(run.value, next.value, later.locale));
      index += 1;
    } else {
      changes.push(...run.value.map((text) => whole(text, run.removed ? "deleted" : "inserted")));
    }
  }
  return changes;
}

/** Headline, place, lead, the paragraphs of the body, and what readers are told, each on its own. */
function paragraphs(content: Content, labels: PlainTextLabels): string[] {
  return [
    content.headline,
    content.place,
    content.lead,
    ...bodyText(content.body, labels).split("\n\n"),
    content.changeNote ?? "",
  ].filter((text) => text !== "");
}

function paired(removed: readonly string[], added: readonly string[], locale: Locale): ParagraphChange[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const before = removed[index];
    const after = added[index];
    if (before === undefined) return whole(after ?? "", "inserted");
    if (after === undefined) return whole(before, "deleted");
    return { kind: "changed", pieces: wordChanges(before, after, locale) };
  });
}

/** What became of one passage, word by word as the language divides them. */
export function wordChanges(before: string, after: string, locale: Locale): ChangedPiece[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
  return diffWords(before, after, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    kind: added ? "inserted" : removed ? "deleted" : "same",
    text: value,
  }));
}

function whole(text: string, kind: "inserted" | "deleted"): ParagraphChange {
  return { kind: "changed", pieces: [{ kind, text }] };
}
