import { diffArrays, diffWords } from "diff";
import type { Locale } from "#domain/locale.ts";
import type { Content } from "#domain/release.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import type { PlainTextLabels } from "#richtext/plain-text.ts";
import { type ComparedParagraph, comparedParagraphs } from "./compared-paragraphs.ts";

export interface ChangedPiece {
  kind: "same" | "inserted" | "deleted";
  text: string;
}

/** A paragraph of the later text against the earlier one; `reformed`: the words are the same, formatting or links are not. */
export type ParagraphChange =
  | { kind: "same" | "reformed"; text: string }
  | { kind: "changed"; pieces: ChangedPiece[]; isReformed?: true };

/**
 * What became of a text, paragraph by paragraph: unchanged ones whole, changed ones word by word as the language divides
 * them. A paragraph that was rewritten stands against the one in its place. Only what differs in nothing is the same: texts
 * that differ where no paragraph shows it have a reformed one without words.
 */
export function textChanges(earlier: Content, later: Content, labels: PlainTextLabels): ParagraphChange[] {
  const [before, after] = [comparedParagraphs(earlier, labels), comparedParagraphs(later, labels)];
  const changes: ParagraphChange[] = [];
  const at = { before: 0, after: 0 };
  const runs = diffArrays(before.map(textOf), after.map(textOf));
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    const next = runs[index + 1];
    if (!run) continue;
    const was = run.added ? [] : before.slice(at.before, at.before + run.value.length);
    const added = run.removed && next?.added ? next.value.length : run.removed ? 0 : run.value.length;
    const is = after.slice(at.after, at.after + added);
    at.before += was.length;
    at.after += is.length;
    if (run.removed && is.length > 0) index += 1;
    changes.push(...paired(was, is, later.locale));
  }
  if (earlier.slug !== later.slug)
    changes.push({ kind: "changed", pieces: wordChanges(`/${earlier.slug}`, `/${later.slug}`, later.locale) });
  const isUnseen = changes.every(({ kind }) => kind === "same") && canonicalJson(earlier) !== canonicalJson(later);
  return isUnseen ? [...changes, { kind: "reformed", text: "" }] : changes;
}

function textOf({ text }: ComparedParagraph): string {
  return text;
}

function paired(
  removed: readonly ComparedParagraph[],
  added: readonly ComparedParagraph[],
  locale: Locale,
): ParagraphChange[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index): ParagraphChange => {
    const before = removed[index];
    const after = added[index];
    if (before === undefined) return whole(after?.text ?? "", "inserted");
    if (after === undefined) return whole(before.text, "deleted");
    return oneChange(before, after, locale);
  });
}

function oneChange(before: ComparedParagraph, after: ComparedParagraph, locale: Locale): ParagraphChange {
  if (before.text === after.text) return { kind: before.whole === after.whole ? "same" : "reformed", text: after.text };
  const pieces = wordChanges(before.text, after.text, locale);
  if (!differ(pieces)) return { kind: "reformed", text: after.text };
  return { kind: "changed", pieces, ...(before.form !== after.form && { isReformed: true }) };
}

/** Whether any word was inserted or deleted; texts that differ in spaces alone have none. */
export function differ(pieces: readonly ChangedPiece[]): boolean {
  return pieces.some(({ kind }) => kind !== "same");
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
