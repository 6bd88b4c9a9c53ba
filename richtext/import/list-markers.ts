/** How a program numbers the items of a list; `letters` and `roman` are shown as figures here. */
export type Numbering = "figures" | "letters" | "roman";

/** What stands before an item: its number and how it is written; null for a bullet. */
export interface ListNumber {
  numbering: Numbering;
  value: number;
}

/**
 * Reads what a program drew before a list item: "3.", "2.1", "(b)", "iv)", "٣." Anything else is a bullet; so is the
 * letter o alone, which Word draws for its second level.
 *
 * @param expected - number that the item would have by its place, which decides between the letter i and the Roman one
 */
export function listNumber(marker: string, expected: number): ListNumber | null {
  const text = latinDigits(marker.replace(/\s+/gu, ""));
  const figures = /^\(?(?:\d{1,4}[.-])*(\d{1,4})[.):]{0,2}$/u.exec(text)?.[1];
  if (figures !== undefined) return { numbering: "figures", value: Number(figures) };
  const letters = /^(?:\(([a-z]{1,6})\)|(?:\d{1,4}\.)*([a-z]{1,6})[.)])$/iu.exec(text);
  const word = (letters?.[1] ?? letters?.[2])?.toLowerCase();
  if (word === undefined) return null;
  const roman = romanValue(word);
  const letter = letterValue(word);
  if (roman !== null && (letter === null || roman === expected || (word.length > 1 && letter !== expected)))
    return { numbering: "roman", value: roman };
  return letter === null ? null : { numbering: "letters", value: letter };
}

/** a = 1, z = 26, aa = 27 as Word and Google Docs count: the same letter again. */
function letterValue(word: string): number | null {
  const [first = ""] = word;
  if ([...word].some((letter) => letter !== first)) return null;
  return first.charCodeAt(0) - 96 + 26 * (word.length - 1);
}

const romanDigits: Readonly<Record<string, number | undefined>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(word: string): number | null {
  if (!/^(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/u.test(word)) return null;
  const digits = [...word].map((digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
