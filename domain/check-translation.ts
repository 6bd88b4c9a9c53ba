import { type CheckedText, type Finding, type FindingPlace, finding, type SourceText } from "./finding.ts";
import type { Locale } from "./locale.ts";
import { misspelledNames, namesIn } from "./names.ts";
import { type NumberSlip, nearest, numberSlips } from "./number-slips.ts";
import { daysByMonth, type Numbers, numbersIn, says } from "./numbers.ts";
import type { WrittenNumber } from "./written-number.ts";

/** A translation says the numbers, dates and names of its source; Easy Language may leave some out. */
export function slipsOfTranslation(text: CheckedText): Finding[] {
  const { source } = text;
  if (source === null || source.locale === "de-simple") return [];
  const whole = wholeText(source);
  const original = numbersIn(whole, source.locale);
  const names = namesIn(whole);
  const beside = passagesBeside(text, source);
  const here = piecesOf(text).map(({ place, text: piece }, position) => ({
    place,
    piece,
    said: numbersIn(piece, text.locale),
    original: piece === "" ? undefined : beside[position],
  }));
  return [
    ...numbersThatDiffer(original, here, mayLeaveOut(text, source), text.locale),
    ...monthsThatDiffer(original, here),
    ...here.flatMap(({ place, piece }) =>
      misspelledNames(piece, names).map(({ name, meant }) =>
        finding("name_differs", { ...place, words: name }, { here: name, source: meant }),
      ),
    ),
  ];
}

/** What colleagues asked is answered before the text goes on. */
export function commentsOpen({ openComments }: CheckedText): Finding[] {
  const count = openComments.length;
  return count > 0 ? [finding("comments_open", { field: "comments" }, { count })] : [];
}

/** The original has changed since this was translated. */
export function sourceChanged({ source }: CheckedText): Finding[] {
  return source?.hasChanged ? [finding("source_changed", { field: "source" }, { source: source.locale })] : [];
}

/** A text in which more numbers differ is another text; each is compared with every one that the source has more. */
const mostNumbers = 200;

interface Piece {
  place: FindingPlace;
  piece: string;
  said: Numbers;
  /** Of the passage that it translates; undefined where the two are built otherwise. */
  original: Numbers | undefined;
}

function numbersThatDiffer(original: Numbers, here: readonly Piece[], isPartial: boolean, locale: Locale): Finding[] {
  const said = {
    days: daysByMonth(here.flatMap((piece) => piece.said.figures)),
    values: new Set(here.flatMap((piece) => [...piece.said.values])),
  };
  const slips = here.flatMap((piece) => slipsIn(piece).map((slip) => ({ ...piece, ...slip })));
  const isSlip = (text: string, place: FindingPlace) =>
    slips.some((slip) => slip.place === place && slip.here.text === text);
  const left = distinct([...original.figures, ...original.words].filter((number) => !says(said, number)))
    .filter(({ text }) => !slips.some(({ source }) => source.text === text))
    .slice(0, mostNumbers);
  const added = here.flatMap(({ place, piece, said: { figures } }) =>
    distinct(figures.filter((number) => !isKnown(number, original, locale) && !isSlip(number.text, place))).map(
      ({ text }) => ({ place, piece, text }),
    ),
  );
  const swapped = slips.map(({ place, piece, here: { text }, source }) =>
    finding("number_differs", { ...place, ...asWritten(text, piece) }, { here: text, source: source.text }),
  );
  const others = added.slice(0, mostNumbers).map(({ place, piece, text }) => {
    const words = asWritten(text, piece);
    const at = nearest(text, left);
    const meant = at < 0 ? undefined : left.splice(at, 1)[0];
    return meant
      ? finding("number_differs", { ...place, ...words }, { here: text, source: meant.text })
      : finding("number_added", { ...place, ...words }, { here: text });
  });
  const findings = [...swapped, ...others];
  if (isPartial) return findings;
  return [...findings, ...left.map(({ text }) => finding("number_left_out", { field: "source" }, { source: text }))];
}

function slipsIn({ said, original }: Piece): NumberSlip[] {
  return original ? numberSlips(original, said) : [];
}

/** Easy Language counts what its original lists, and a day in a month of its own is the month's finding. */
function isKnown(number: WrittenNumber, original: Numbers, locale: Locale): boolean {
  if (says(original, number)) return true;
  if (number.month !== null) return !original.months.has(number.month);
  return locale === "de-simple" && /^\d$/u.test(number.values[0] ?? "");
}

function distinct(numbers: readonly WrittenNumber[]): WrittenNumber[] {
  return [...new Map(numbers.map((number) => [`${number.month} ${number.values.join()}`, number])).values()];
}

function monthsThatDiffer(whole: Numbers, here: readonly Piece[]): Finding[] {
  return here.flatMap(({ place, piece, said, original }) => {
    const missing = original ? [...original.months].filter(([month]) => !said.months.has(month)) : [];
    return [...said.months].flatMap(([month, word]) => {
      const meant = original && !original.months.has(month) ? missing.shift() : undefined;
      if (whole.months.has(month) && !meant) return [];
      const source = meant ? meant[1] : [...whole.months.values()].join(", ");
      return [finding("month_differs", { ...place, ...asWritten(word, piece) }, { here: word, source })];
    });
  });
}

/** Where a number or month was read, in its own letters; nowhere if a sign was lost in reading. */
function asWritten(read: string, piece: string): { words?: string } {
  const at = piece.toLowerCase().indexOf(read);
  return at < 0 ? {} : { words: piece.slice(at, at + read.length) };
}

/** A text that is still being translated, or written anew in Easy Language, does not say everything. */
function mayLeaveOut(text: CheckedText, source: SourceText): boolean {
  const filled = (blocks: CheckedText["blocks"]) => blocks.filter((block) => block.text.trim() !== "").length;
  return text.locale === "de-simple" || filled(text.blocks) < filled(source.blocks);
}

/**
 * The numbers of the passages that those of a text translate, in the order of `piecesOf`: headline and lead, and the blocks
 * if both texts are built alike. Easy Language tells in an order of its own.
 */
function passagesBeside(text: CheckedText, source: SourceText): (Numbers | undefined)[] {
  if (text.locale === "de-simple") return [];
  const isAlike =
    text.blocks.length === source.blocks.length &&
    text.blocks.every(({ kind }, position) => kind === source.blocks[position]?.kind);
  const { headline, lead, blocks } = source;
  const passages = [
    headline,
    lead,
    ...(isAlike ? blocks.map(({ text: words, attribution }) => (attribution ? "" : words)) : []),
  ];
  return passages.map((passage) => numbersIn(passage, source.locale));
}

function piecesOf({ content, blocks }: CheckedText): { place: FindingPlace; text: string }[] {
  return [
    { place: { field: "headline" }, text: content.headline },
    { place: { field: "lead" }, text: content.lead },
    ...blocks.map(({ index, text, attribution }): { place: FindingPlace; text: string } => ({
      place: { field: "body", block: index },
      text: attribution ? attribution.speaker : text,
    })),
  ];
}

function wholeText({ headline, lead, blocks }: SourceText): string {
  return [headline, lead, ...blocks.map(({ text, attribution }) => (attribution ? attribution.speaker : text))].join(
    "\n",
  );
}
