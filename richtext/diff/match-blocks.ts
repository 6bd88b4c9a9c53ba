import { diffArrays } from "diff";

/** What two texts consist of: a block of the one may be a block of the other. */
export interface MatchedBlock {
  /** "" for none. */
  id: string;
  /** Only blocks of one family can be the same block. */
  family: string;
  /** All that it says. */
  text: string;
}

/** Positions of the same block, in the order of the later text. */
export interface Match {
  was: number;
  is: number;
}

/** How much two blocks without a common id have to share to be one that was rewritten, from 0 to 1. */
const likeness = { inPlace: 0.5, elsewhere: 0.75, sameId: 0.25 };
/** Gaps with more pairs of blocks than this are compared in order only: such texts are other texts. */
const mostPairs = 10_000;
/** Texts that differ in more blocks than this keep no order to look for. */
const mostEdits = 1000;

/**
 * Finds each block again: by its id where its words are still about the same, by its words where they were moved or
 * pasted, and by its place where it was rewritten. No block is found twice.
 *
 * @param words - the words of a text, as its language divides them
 */
export function matchBlocks(
  before: readonly MatchedBlock[],
  after: readonly MatchedBlock[],
  words: (text: string) => readonly string[],
): Match[] {
  const found = new Found(before, after, words);
  found.takeById((was, is) => was.text === is.text);
  found.takeSameWords();
  found.takeById((was, is) => found.like(was, is) >= likeness.sameId);
  found.takeAlike(likeness.inPlace, true);
  found.takeAlike(likeness.elsewhere, false);
  found.takeById(() => true);
  return found.matches();
}

class Found {
  readonly #before: readonly MatchedBlock[];
  readonly #after: readonly MatchedBlock[];
  readonly #words: (text: string) => readonly string[];
  readonly #bags = new Map<string, Map<string, number>>();
  /** For each block of the later text its place in the earlier one. */
  readonly #was: (number | null)[];
  readonly #taken = new Set<number>();

  constructor(
    before: readonly MatchedBlock[],
    after: readonly MatchedBlock[],
    words: (text: string) => readonly string[],
  ) {
    this.#before = before;
    this.#after = after;
    this.#words = words;
    this.#was = after.map(() => null);
  }

  matches(): Match[] {
    return this.#was.flatMap((was, is) => (was === null ? [] : [{ was, is }]));
  }

  takeById(may: (was: MatchedBlock, is: MatchedBlock) => boolean): void {
    const places = new Map<string, number>();
    this.#before.forEach(({ id }, was) => {
      if (id !== "") places.set(id, was);
    });
    this.#after.forEach((block, is) => {
      const was = places.get(block.id);
      const known = was === undefined ? undefined : this.#before[was];
      if (was !== undefined && known && this.#isFree(was, is) && may(known, block)) this.#take(was, is);
    });
  }

  /** The same words in the same order first, then wherever they are. */
  takeSameWords(): void {
    const [was, is] = [this.#freeBefore(), this.#freeAfter()];
    const said = ({ family, text }: MatchedBlock) => `${family}\n${text}`;
    const saidAt = (blocks: readonly MatchedBlock[], places: readonly number[]) =>
      places.map((place) => said(blocks[place] as MatchedBlock));
    let [left, right] = [0, 0];
    const runs = diffArrays(saidAt(this.#before, was), saidAt(this.#after, is), { maxEditLength: mostEdits });
    for (const { added, removed, count } of runs ?? []) {
      for (let nth = 0; nth < count && !added && !removed; nth += 1) {
        this.#take(was[left + nth] as number, is[right + nth] as number);
      }
      if (!added) left += count;
      if (!removed) right += count;
    }
    const waiting = Map.groupBy(this.#freeBefore(), (place) => said(this.#before[place] as MatchedBlock));
    for (const place of this.#freeAfter()) {
      const earlier = waiting.get(said(this.#after[place] as MatchedBlock))?.shift();
      if (earlier !== undefined) this.#take(earlier, place);
    }
  }

  /** The most alike first. @param isInPlace - only between the same neighbours */
  takeAlike(least: number, isInPlace: boolean): void {
    const pairs: { was: number; is: number; like: number }[] = [];
    for (const { was, is } of isInPlace ? this.#gaps() : [{ was: this.#freeBefore(), is: this.#freeAfter() }]) {
      if (was.length * is.length > mostPairs) continue;
      for (const one of was) {
        for (const other of is) {
          const like = this.like(this.#before[one] as MatchedBlock, this.#after[other] as MatchedBlock);
          if (like >= least) pairs.push({ was: one, is: other, like });
        }
      }
    }
    for (const { was, is } of pairs.toSorted((one, other) => other.like - one.like)) {
      if (this.#isFree(was, is)) this.#take(was, is);
    }
  }

  /** The share of words that two blocks have in common, from 0 to 1. */
  like(one: MatchedBlock, other: MatchedBlock): number {
    if (one.family !== other.family) return 0;
    const [mine, theirs] = [this.#bag(one.text), this.#bag(other.text)];
    let [common, all] = [0, 0];
    for (const [word, count] of mine) {
      all += count;
      common += Math.min(count, theirs.get(word) ?? 0);
    }
    for (const count of theirs.values()) all += count;
    return all === 0 ? 1 : (2 * common) / all;
  }

  #bag(text: string): Map<string, number> {
    const known = this.#bags.get(text);
    if (known) return known;
    const bag = new Map<string, number>();
    for (const word of this.#words(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
    this.#bags.set(text, bag);
    return bag;
  }

  /** Runs of blocks that nobody knows yet, each between the same neighbours. */
  #gaps(): { was: number[]; is: number[] }[] {
    const [was, is] = [this.#freeBefore(), this.#freeAfter()];
    if (was.length === 0 || is.length === 0) return [];
    const at = { was: 0, is: 0 };
    const ends = [...increasing(this.matches(), () => 1), { was: this.#before.length, is: this.#after.length }];
    return ends.map((end) => {
      const from = { ...at };
      while ((was[at.was] ?? end.was) < end.was) at.was += 1;
      while ((is[at.is] ?? end.is) < end.is) at.is += 1;
      return { was: was.slice(from.was, at.was), is: is.slice(from.is, at.is) };
    });
  }

  #freeBefore(): number[] {
    return this.#before.flatMap((_, place) => (this.#taken.has(place) ? [] : [place]));
  }

  #freeAfter(): number[] {
    return this.#was.flatMap((was, place) => (was === null ? [place] : []));
  }

  #isFree(was: number, is: number): boolean {
    const isOneFamily = this.#before[was]?.family === this.#after[is]?.family;
    return isOneFamily && this.#was[is] === null && !this.#taken.has(was);
  }

  #take(was: number, is: number): void {
    this.#was[is] = was;
    this.#taken.add(was);
  }
}

/**
 * Of blocks in the order of the later text those that kept their order, so that as little as possible has moved.
 *
 * @param weight - how much it matters that a block is one of them
 */
export function increasing(matches: readonly Match[], weight: (match: Match) => number): Match[] {
  const size = Math.max(0, ...matches.map(({ was }) => was)) + 1;
  const best: ({ sum: number; at: number } | undefined)[] = new Array(size + 1); // Fenwick tree of the best end before a place
  const sums: { sum: number; previous: number }[] = [];
  matches.forEach((match, at) => {
    let before = { sum: 0, at: -1 };
    for (let place = match.was; place > 0; place -= place & -place) {
      const known = best[place];
      if (known && known.sum > before.sum) before = known;
    }
    const sum = before.sum + weight(match);
    sums.push({ sum, previous: before.at });
    for (let place = match.was + 1; place <= size; place += place & -place) {
      if ((best[place]?.sum ?? 0) < sum) best[place] = { sum, at };
    }
  });
  const kept: Match[] = [];
  let at = sums.reduce((top, { sum }, place) => (sum > (sums[top]?.sum ?? 0) ? place : top), 0);
  while (at >= 0 && matches[at]) {
    kept.push(matches[at] as Match);
    at = sums[at]?.previous ?? -1;
  }
  return kept.reverse();
}
