/** What somebody looks for. */
export interface Search {
  words: string;
  isCaseExact: boolean;
  /** Letters with and without diacritics, Arabic vowel signs and kinds of space are different. */
  areSignsExact: boolean;
  isWholeWord: boolean;
}

export interface Match {
  from: number;
  to: number;
}

const inWord = /[\p{L}\p{M}\p{N}_]/u;

/** Where a text has what is looked for, from the beginning, without overlaps; places in UTF-16 units. */
export function matchesIn(text: string, search: Search): Match[] {
  const sought = folded(search.words, search).text;
  if (sought === "") return [];
  const { text: plain, origins } = folded(text, search);
  const matches: Match[] = [];
  for (let at = plain.indexOf(sought); at !== -1; at = plain.indexOf(sought, at)) {
    const match = { from: origins[at] ?? 0, to: origins[at + sought.length] ?? text.length };
    const isWanted = match.to > match.from && (!search.isWholeWord || isWord(text, match));
    if (isWanted) matches.push(match);
    at += isWanted ? sought.length : 1;
  }
  return matches;
}

function isWord(text: string, { from, to }: Match): boolean {
  const before = [...text.slice(Math.max(0, from - 2), from)].at(-1) ?? "";
  const after = [...text.slice(to, to + 2)][0] ?? "";
  return !inWord.test(before) && !inWord.test(after);
}

/** The text as it is compared, and for each of its units the place in the text that it came from. */
function folded(text: string, { isCaseExact, areSignsExact }: Search): { text: string; origins: number[] } {
  let plain = "";
  const origins: number[] = [];
  let place = 0;
  for (const character of text) {
    const cased = isCaseExact ? character : character.toLowerCase();
    const unit = areSignsExact ? cased : withoutSigns(cased);
    for (let index = 0; index < unit.length; index += 1) origins.push(place);
    plain += unit;
    place += character.length;
  }
  return { text: plain, origins };
}

/** Also without Arabic's lengthening stroke, with any space as a space and any apostrophe as the one on the keyboard. */
function withoutSigns(character: string): string {
  return character
    .normalize("NFD")
    .replaceAll(/[\p{M}\u0640\p{Cf}]/gu, "")
    .replaceAll(/[\u00a0\u202f\u2009]/gu, " ")
    .replaceAll(/[’‘ʼ]/gu, "'");
}
