import { diffArrays } from "diff";

/** Words that the clipboard has and the text has not, and the other way round, as phrases in reading order. */
export interface WordDifference {
  /** Missing and added words together. */
  words: number;
  missing: string[];
  added: string[];
}

/**
 * Compares the words of a paste with the clipboard's plain text. Spaces, punctuation, numbers and bullets of lists, and
 * addresses that a mail program writes behind a link are no words; words that only moved (footnotes) are not missing.
 *
 * @param listItems - items of lists in the paste: so many markers of the plain text may be gone
 * @param gone - words that were taken out on purpose: tracked deletions
 * @returns null if no word differs
 */
export function wordDifference(
  clipboard: string,
  pasted: string,
  { listItems, gone }: { listItems: number; gone: readonly string[] },
): WordDifference | null {
  const from = wordsOf(clipboard.replace(/<(?:https?:\/\/|mailto:)[^<>\s]*>/giu, " "));
  const to = wordsOf(pasted);
  if (letters(from) === letters(to)) return null;
  const { missing, added } = unmoved(from, to, gone);
  const lost = withoutMarkers(missing, counts(from.filter(({ isMarker }) => isMarker)), listItems);
  const words = lost.length + added.length;
  return words === 0 ? null : { words, missing: phrases(lost), added: phrases(added) };
}

/** Numbers of items that the text shows by its lists now: as many as it has items. */
function withoutMarkers(missing: readonly Word[], markers: Map<string, number>, items: number): Word[] {
  let left = items;
  return missing.filter((word) => {
    const isBullet = word.text === "o"; // also of an item that had to become a paragraph
    if ((left === 0 && !isBullet) || !take(markers, key(word))) return true;
    left -= isBullet ? 0 : 1;
    return false;
  });
}

interface Word {
  text: string;
  /** Position among all, to tell which ones stand together. */
  at: number;
  /** Stands where a program writes the number of an item. */
  isMarker: boolean;
}

/** What programs write before an item and letters or figures are in: also the letter that is Word's round bullet. */
const marker = /^[^\S\n]*(?:\(?(?:\p{N}{1,4}[.)])+\p{N}{0,4}|\(?[a-z]{1,4}[.)]|o)(?=\s)/gimu;

function wordsOf(text: string): Word[] {
  const plain = text.normalize("NFKC");
  const markers = [...plain.matchAll(marker)].map(({ index, 0: { length } }) => [index, index + length] as const);
  let next = 0;
  return [...plain.matchAll(/\p{N}+|[\p{L}\p{M}]+/gu)].map(({ index, 0: word }, at) => {
    while ((markers[next]?.[1] ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    return { text: word, at, isMarker: index >= (markers[next]?.[0] ?? Number.POSITIVE_INFINITY) };
  });
}

function letters(words: readonly Word[]): string {
  return words.map(key).join("");
}

function key({ text }: Word): string {
  return text.toLowerCase();
}

/** What is left of a comparison in order once words that stand elsewhere, and those gone on purpose, are taken off. */
function unmoved(from: Word[], to: Word[], gone: readonly string[]): { missing: Word[]; added: Word[] } {
  const changes = diffArrays(from, to, { comparator: (one, other) => key(one) === key(other), timeout: 500 });
  const removed = changes?.flatMap((change) => (change.removed ? change.value : [])) ?? from;
  const inserted = changes?.flatMap((change) => (change.added ? change.value : [])) ?? to;
  const excused = counts([...inserted, ...gone.flatMap(wordsOf)]);
  const missing = removed.filter((word) => !take(excused, key(word)));
  const moved = counts(removed);
  return { missing, added: inserted.filter((word) => !take(moved, key(word))) };
}

function counts(words: readonly Word[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(key(word), (counted.get(key(word)) ?? 0) + 1);
  return counted;
}

function take(counted: Map<string, number>, word: string): boolean {
  const left = counted.get(word) ?? 0;
  if (left > 0) counted.set(word, left - 1);
  return left > 0;
}

function phrases(words: readonly Word[]): string[] {
  const said: string[] = [];
  words.forEach((word, position) => {
    const stands = words[position - 1]?.at === word.at - 1 && position > 0;
    if (stands) said[said.length - 1] = `${said.at(-1)} ${word.text}`;
    else said.push(word.text);
  });
  return said;
}
