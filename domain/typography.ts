/** What stands in place of a typed character. */
export interface Correction {
  /** Characters before the typed one that go with it. */
  replaced: number;
  text: string;
}

interface QuotationMarks {
  double: readonly [open: string, close: string];
  single: readonly [open: string, close: string];
}

const narrow = "\u202f";

/** By primary language. Sources: Duden, New Hart's Rules, Lexique des règles typographiques of the Imprimerie nationale. */
const marksOf: Readonly<Record<string, QuotationMarks | undefined>> = {
  ar: { double: ["«", "»"], single: ["‹", "›"] },
  de: { double: ["„", "“"], single: ["‚", "‘"] },
  en: { double: ["“", "”"], single: ["‘", "’"] },
  es: { double: ["«", "»"], single: ["“", "”"] },
  fr: { double: [`«${narrow}`, `${narrow}»`], single: [`‹${narrow}`, `${narrow}›`] },
  ru: { double: ["«", "»"], single: ["„", "“"] },
};

const opensAfter = /(?:^|[\s([{–—/-])$/u;
const wordEnd = /[\p{L}\p{M}\p{N}]$/u;

/** An address in the making: what is typed there stays as it is. */
const address = /(?:^|\s)(?:\S*:\/\/|www\.|mailto:|tel:|\S+@)\S*$/iu;
const scheme = /(?:^|\s)(?:https?|ftp|mailto|tel)$/iu;

/**
 * Typed `"` and `'` as the language writes them, and in French the narrow space before `; : ! ?`. Null where the character
 * stays as it was typed: in addresses, and in languages whose marks are not known here.
 *
 * @param before - what stands before the cursor in its paragraph
 * @param typed - one character
 * @param language - BCP 47, of the words at the cursor
 */
export function typographic(before: string, typed: string, language: string): Correction | null {
  if (!/^["';:!?]$/.test(typed) || address.test(before)) return null;
  const primary = language.split("-")[0] ?? "";
  const marks = marksOf[primary];
  if (typed === '"') return marks ? doubleMark(before, marks, primary) : null;
  if (typed === "'") return marks ? singleMark(before, marks, primary) : null;
  return primary === "fr" ? spaced(before, typed) : null;
}

function doubleMark(before: string, marks: QuotationMarks, primary: string): Correction {
  const [open, close] = marks.double;
  const isSpacedClose = primary === "fr" && / $/.test(before) && isOpen(before, open, close);
  if (begins(before, marks) && !isSpacedClose) return { replaced: 0, text: open };
  return { replaced: isSpacedClose ? 1 : 0, text: close };
}

/** After a letter it is an apostrophe, unless it closes a quotation. */
function singleMark(before: string, marks: QuotationMarks, primary: string): Correction {
  const [open, close] = marks.single;
  if (primary === "fr" || primary === "es" || primary === "ru") return { replaced: 0, text: "’" };
  if (begins(before, marks)) return { replaced: 0, text: open };
  const isApostrophe = wordEnd.test(before) && !isOpen(before, open, close);
  return { replaced: 0, text: isApostrophe ? "’" : close };
}

/** Where a quotation can begin: after a space, a bracket, or the mark of another one. */
function begins(before: string, { double, single }: QuotationMarks): boolean {
  return opensAfter.test(before) || before.endsWith(double[0]) || before.endsWith(single[0]);
}

function isOpen(before: string, open: string, close: string): boolean {
  return before.lastIndexOf(open.trim()) > before.lastIndexOf(close.trim());
}

function spaced(before: string, typed: string): Correction | null {
  if (typed === ":" && (scheme.test(before) || /\d$/.test(before))) return null; // an address, a time
  if (/[^\s\u00a0\u202f] $/u.test(before)) return { replaced: 1, text: `${narrow}${typed}` };
  return /[\p{L}\p{M}\p{N}»›)\]’”%]$/u.test(before) ? { replaced: 0, text: `${narrow}${typed}` } : null;
}
