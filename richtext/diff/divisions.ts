import type { ComparedBlock } from "./compared-blocks.ts";
import type { Match } from "./match-blocks.ts";

/** How much of a paragraph has to stand in the one beside it for the two to have been one, from 0 to 1. */
const leastShared = 0.6;

/** Blocks that were one and are several, or the other way round; one of them is the match. */
export interface Division {
  kind: "split" | "merged";
  was: number[];
  is: number[];
  match: Match;
}

/**
 * Finds them beside the block that is one of them in both texts, within one section and one statement.
 *
 * @param words - the words of a text, as its language divides them
 */
export function divisionsOf(
  was: readonly ComparedBlock[],
  is: readonly ComparedBlock[],
  matches: readonly Match[],
  words: (text: string) => readonly string[],
): Division[] {
  const knownBefore = new Set(matches.map((match) => match.was));
  const knownAfter = new Set(matches.map((match) => match.is));
  const found: Division[] = [];
  for (const match of matches) {
    const [old, now] = [was[match.was], is[match.is]];
    if (!old || !now || old.family !== "words") continue;
    const leftOver = bagOf(words(old.text), words(now.text));
    const parts = around(match.is, (at) => !knownAfter.has(at) && isPart(is[at], now, leftOver, words));
    const brought = bagOf(words(now.text), words(old.text));
    const sources = around(match.was, (at) => !knownBefore.has(at) && isPart(was[at], old, brought, words));
    if (parts.length > 1) found.push({ kind: "split", was: [match.was], is: parts, match });
    else if (sources.length > 1) found.push({ kind: "merged", was: sources, is: [match.is], match });
    for (const at of parts) knownAfter.add(at); // no block is part of two
    for (const at of sources) knownBefore.add(at);
  }
  return found;
}

/** A place with those directly before and behind it that belong to it. */
function around(place: number, belongs: (place: number) => boolean): number[] {
  let [first, last] = [place, place];
  while (belongs(first - 1)) first -= 1;
  while (belongs(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

/**
 * Whether a block is made of words that another one lost or won, beside which it stands; those that it takes are gone.
 *
 * @param loose - the words that nobody has yet
 */
function isPart(
  part: ComparedBlock | undefined,
  beside: ComparedBlock,
  loose: Map<string, number>,
  words: (text: string) => readonly string[],
): boolean {
  if (part?.family !== "words") return false;
  if (part.shape.section !== beside.shape.section || part.statement !== beside.statement) return false;
  const own = words(part.text);
  const taken = own.filter((word) => {
    const count = loose.get(word) ?? 0;
    loose.set(word, count - 1);
    return count > 0;
  });
  return own.length > 0 && taken.length >= leastShared * own.length;
}

/** How often each word of one text is more there than in another. */
function bagOf(words: readonly string[], others: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  for (const word of others) bag.set(word, (bag.get(word) ?? 0) - 1);
  return bag;
}
