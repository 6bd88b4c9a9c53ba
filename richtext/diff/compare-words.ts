import { diffArrays } from "diff";
import { type MarkedText, type Marks, unmarked, within } from "./marked-text.ts";

/**
 * A stretch of words of one fate. `reformed`: the same words in another form or with another target; `respaced`: only the
 * space is another. Of what was deleted the marks are those that it had.
 */
export type WordPiece =
  | { kind: "same" | "inserted" | "deleted" | "respaced"; text: string; marks: Marks }
  | { kind: "reformed"; text: string; marks: Marks; was: Marks };

/** Stands where a paragraph was divided, or where two became one. */
export const paragraphBreak = "\u2029";

/** Words that are the same between two rewritten ones are read with them, where there are no more than this many units. */
const longestBridge = 3;
/** A text of which less than this stayed was rewritten: it is read whole, the old one before the new one. */
const leastKept = 0.2;
/** Paragraphs that differ in more words than this were rewritten; exactly in which is worth no time. */
const mostEdits = 400;

/** What became of words without form, as of a headline. */
export function compareLines(before: string, after: string, language: string): WordPiece[] {
  return compareWords(unmarked(before), unmarked(after), language);
}

/** What became of the words of a paragraph, word by word as the language divides them. */
export function compareWords(before: MarkedText, after: MarkedText, language: string): WordPiece[] {
  const bridges = bridged(editsOf(before.text, after.text, language), before.text);
  const edits = rewritten(
    bridges.flatMap((edit) => trimmed(edit, before.text, after.text)),
    before,
    after,
  );
  return edits.flatMap((edit) => piecesOf(edit, before, after));
}

/** Whether anything became of the words. */
export function differ(pieces: readonly WordPiece[]): boolean {
  return pieces.some(({ kind }) => kind !== "same");
}

/** Units of both texts that correspond. */
interface Edit {
  isSame: boolean;
  was: { from: number; to: number };
  is: { from: number; to: number };
}

function editsOf(before: string, after: string, language: string): Edit[] {
  const edits: Edit[] = [];
  const at = { was: 0, is: 0 };
  const [old, now] = [tokens(before, language), tokens(after, language)];
  const found = haveCommon(old, now) ? diffArrays(old, now, { maxEditLength: mostEdits }) : undefined;
  if (!found) return [{ isSame: false, was: { from: 0, to: before.length }, is: { from: 0, to: after.length } }];
  for (const { value, added, removed } of found) {
    const length = value.reduce((sum, token) => sum + token.length, 0);
    const [was, is] = [added ? 0 : length, removed ? 0 : length];
    const last = edits.at(-1);
    const isSame = !added && !removed;
    if (last && !last.isSame && !isSame) {
      last.was.to += was;
      last.is.to += is;
    } else {
      edits.push({ isSame, was: { from: at.was, to: at.was + was }, is: { from: at.is, to: at.is + is } });
    }
    at.was += was;
    at.is += is;
  }
  return edits;
}

/** Whether two texts have enough words in common to look for them in order; those of one letter are not counted. */
function haveCommon(before: readonly string[], after: readonly string[]): boolean {
  const known = new Set(before);
  const letters = (words: readonly string[]) => words.reduce((sum, { length }) => sum + (length > 1 ? length : 0), 0);
  const common = letters(after.filter((word) => known.has(word)));
  return common >= leastKept * Math.min(letters(before), letters(after));
}

/** Words and what stands between them. Numbers with their points and commas are one word. */
function tokens(text: string, language: string): string[] {
  return Array.from(segmenterOf(language).segment(text), ({ segment }) => segment);
}

const segmenters = new Map<string, Intl.Segmenter>();

/** One for each language: making one takes longer than dividing a paragraph. */
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, known);
  return known;
}

/** Changed words with nothing but a space or a comma between them are read as one change: "[-The old-] {+A new+} law". */
function bridged(edits: readonly Edit[], before: string): Edit[] {
  const found: Edit[] = [];
  edits.forEach((edit, at) => {
    const last = found.at(-1);
    const next = edits[at + 1];
    const words = before.slice(edit.was.from, edit.was.to);
    if (edit.isSame && last && next && areAlike(last, next) && isBridge(words)) {
      found[found.length - 1] = joinedEdits(last, edit);
    } else if (last && !last.isSame && !edit.isSame) {
      found[found.length - 1] = joinedEdits(last, edit);
    } else found.push(edit);
  });
  return found;
}

/** A change without the spaces at its ends that both texts have there. */
function trimmed(edit: Edit, before: string, after: string): Edit[] {
  const { isSame, was, is } = edit;
  const [gone, come] = [before.slice(was.from, was.to), after.slice(is.from, is.to)];
  if (isSame || gone.trim() === "" || come.trim() === "") return [edit];
  const first = gone.startsWith(" ") && come.startsWith(" ") ? 1 : 0;
  const last = gone.endsWith(" ") && come.endsWith(" ") ? 1 : 0;
  const inner = {
    was: { from: was.from + first, to: was.to - last },
    is: { from: is.from + first, to: is.to - last },
  };
  const ends = [
    { isSame: true, was: { from: was.from, to: inner.was.from }, is: { from: is.from, to: inner.is.from } },
    { isSame: false, ...inner },
    { isSame: true, was: { from: inner.was.to, to: was.to }, is: { from: inner.is.to, to: is.to } },
  ];
  return ends.filter((part) => part.was.to > part.was.from || part.is.to > part.is.from);
}

/** Whether words come at both places, or go at both. */
function areAlike(one: Edit, other: Edit): boolean {
  if (one.isSame || other.isSame) return false;
  const goes = ({ was }: Edit) => was.to > was.from;
  const comes = ({ is }: Edit) => is.to > is.from;
  return (goes(one) && goes(other)) || (comes(one) && comes(other));
}

function isBridge(words: string): boolean {
  return words.length <= longestBridge && !/[\p{L}\p{N}]/u.test(words) && !words.includes(paragraphBreak);
}

function joinedEdits(one: Edit, other: Edit): Edit {
  return {
    isSame: false,
    was: { from: one.was.from, to: other.was.to },
    is: { from: one.is.from, to: other.is.to },
  };
}

/** All as one edit where next to nothing stayed. */
function rewritten(edits: Edit[], { text: before }: MarkedText, { text: after }: MarkedText): Edit[] {
  const kept = edits
    .filter(({ isSame }) => isSame)
    .reduce((sum, { was }) => sum + lettersIn(before.slice(was.from, was.to)), 0);
  if (kept >= leastKept * Math.min(lettersIn(before), lettersIn(after))) return edits;
  return [{ isSame: false, was: { from: 0, to: before.length }, is: { from: 0, to: after.length } }];
}

function lettersIn(text: string): number {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "").length;
}

function piecesOf({ isSame, was, is }: Edit, before: MarkedText, after: MarkedText): WordPiece[] {
  if (isSame) return formsOf(within(before, was.from, was.to), within(after, is.from, is.to));
  const [gone, come] = [before.text.slice(was.from, was.to), after.text.slice(is.from, is.to)];
  if (gone !== "" && come !== "" && isSpace(gone) && isSpace(come)) {
    return stretches("respaced", within(after, is.from, is.to));
  }
  return [
    ...stretches("deleted", within(before, was.from, was.to)),
    ...stretches("inserted", within(after, is.from, is.to)),
  ];
}

function isSpace(text: string): boolean {
  return /^\s+$/u.test(text) && !text.includes(paragraphBreak) && !text.includes("\n");
}

type Stretches = ReturnType<typeof within>;

function stretches(kind: "inserted" | "deleted" | "respaced", found: Stretches): WordPiece[] {
  return found.map(({ text, marks }) => ({ kind, text, marks }));
}

/** The same words: where their form is another, they say which it was. */
function formsOf(was: Stretches, is: Stretches): WordPiece[] {
  const pieces: WordPiece[] = [];
  const shift = (is[0]?.start ?? 0) - (was[0]?.start ?? 0);
  for (const now of is) {
    for (const then of was) {
      const from = Math.max(then.start + shift, now.start);
      const to = Math.min(then.end + shift, now.end);
      if (from >= to) continue;
      const text = now.text.slice(from - now.start, to - now.start);
      pieces.push(
        then.form === now.form
          ? { kind: "same", text, marks: now.marks }
          : { kind: "reformed", text, marks: now.marks, was: then.marks },
      );
    }
  }
  return pieces;
}
