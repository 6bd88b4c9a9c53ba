import approximately from "approx-string-match";
import type { CommentThread, Passage } from "#domain/comment.ts";
import type { PassageText, Span } from "./passage-text.ts";

/** Where the words of a thread stand now; null where they are gone, and for what is about the whole text. */
export function findThread({ anchor, place }: Pick<CommentThread, "anchor" | "place">, text: PassageText): Span | null {
  if (anchor.kind === "version") return null;
  const passages = place ? [place, anchor.passage] : [anchor.passage];
  if (anchor.kind === "block") {
    const block = text.blocks.find(({ id }) => id !== "" && passages.some(({ startBlock }) => startBlock === id));
    if (block) return { start: block.start, end: block.start + block.text.length };
  }
  for (const passage of passages) {
    const found = findPassage(passage, text);
    if (found) return found;
  }
  return null;
}

/**
 * Finds words again in a text that has changed since: where they stood, else where what stands around them is most alike,
 * first in their own block, else anywhere, and with a few letters altered. Rather nothing than other words.
 */
export function findPassage(passage: Passage, text: PassageText): Span | null {
  const expected = expectedSpan(passage, text);
  const exact = candidates(passage, text, expected, occurrences(passage.quote, text.all));
  const found = best(exact) ?? best(candidates(passage, text, expected, alike(passage.quote, text.all)));
  return found ? { start: found.start, end: found.end } : null;
}

interface Match extends Span {
  /** Letters that differ. */
  errors: number;
}

interface Candidate extends Match {
  isInItsBlock: boolean;
  /** Units around it that are as they were. */
  context: number;
  /** From where it stood; 0 also where that is not known. */
  distance: number;
  /** How much speaks for it, in units. */
  evidence: number;
}

/**
 * How much must speak for words that do not stand where they stood: units of them and around them that are the same. In
 * their own block a short word with some of its neighbours is enough; a common word elsewhere is another word.
 */
const enough = { inBlock: 16, elsewhere: 32 };

function best(found: Candidate[]): Candidate | undefined {
  return found
    .filter(({ evidence, isInItsBlock }) => evidence >= (isInItsBlock ? enough.inBlock : enough.elsewhere))
    .toSorted((a, b) => b.evidence - a.evidence || a.distance - b.distance)[0];
}

function candidates(passage: Passage, { blocks, all }: PassageText, expected: Span | null, matches: Match[]) {
  const own = blocks.find(({ id }) => id !== "" && id === passage.startBlock);
  return matches.map((match): Candidate => {
    const context =
      sameEnd(passage.before, all.slice(Math.max(0, match.start - passage.before.length), match.start)) +
      sameBeginning(passage.after, all.slice(match.end, match.end + passage.after.length));
    const isInItsBlock = own !== undefined && match.start >= own.start && match.start <= own.start + own.text.length;
    const stands = expected?.start === match.start && expected.end === match.end;
    return {
      ...match,
      isInItsBlock,
      context,
      distance: expected ? Math.abs(match.start - expected.start) : 0,
      evidence: match.end - match.start - 2 * match.errors + context + (stands ? enough.inBlock : 0),
    };
  });
}

function expectedSpan({ startBlock, startOffset, endBlock, endOffset }: Passage, { blocks }: PassageText): Span | null {
  const from = blocks.find(({ id }) => id !== "" && id === startBlock);
  const to = blocks.find(({ id }) => id !== "" && id === endBlock);
  return from && to ? { start: from.start + startOffset, end: to.start + endOffset } : null;
}

function occurrences(quote: string, all: string): Match[] {
  const found: Match[] = [];
  if (quote === "") return found;
  for (let start = all.indexOf(quote); start >= 0; start = all.indexOf(quote, start + 1)) {
    found.push({ start, end: start + quote.length, errors: 0 });
  }
  return found;
}

/** Words of which up to a quarter of the letters differ. Of short ones a quarter is another word. */
function alike(quote: string, all: string): Match[] {
  return quote.length < 8 ? [] : approximately(all, quote, Math.floor(quote.length / 4));
}

function sameEnd(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}

function sameBeginning(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
}
