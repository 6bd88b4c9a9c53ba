import { type Numbers, says } from "./numbers.ts";
import type { WrittenNumber } from "./written-number.ts";

export interface NumberSlip {
  here: WrittenNumber;
  source: WrittenNumber;
}

/** A passage with more figures is a table of them; each is compared with every one that is left. */
const mostFigures = 200;

/**
 * Figures of a passage in the place of others of its original, also where the rest of the original says them: each figure
 * counts as often as it stands there. Only in pairs that look alike, since a translator may say a number once more or less.
 */
export function numberSlips(original: Numbers, here: Numbers): NumberSlip[] {
  if (original.figures.length > mostFigures || here.figures.length > mostFigures) return [];
  const missing = without(original.figures, here);
  return without(here.figures, original).flatMap((figure) => {
    if (figure.month !== null && !original.months.has(figure.month)) return []; // the month is the slip
    const at = nearest(figure.text, missing);
    const source = missing[at];
    if (!source) return [];
    const isRepeated = says(here, source) && says(original, figure);
    if (isRepeated && sorted(source.text) !== sorted(figure.text)) return [];
    missing.splice(at, 1);
    return [{ here: figure, source }];
  });
}

/** Those of a list that another passage does not say as often; what it spells out in words it says as often as it may. */
function without(figures: readonly WrittenNumber[], other: Numbers): WrittenNumber[] {
  const rest = [...other.figures];
  return figures.filter((figure) => {
    const at = rest.findIndex((one) => isSame(figure, one));
    if (at >= 0) rest.splice(at, 1);
    return at < 0 && !figure.values.some((value) => other.spelt.has(value));
  });
}

function isSame(one: WrittenNumber, other: WrittenNumber): boolean {
  const isOneMonth = one.month === null || other.month === null || one.month === other.month;
  return isOneMonth && one.values.some((value) => other.values.includes(value));
}

/** The number that was meant has the same digits, else as many of them; -1 where there is none like it. */
export function nearest(text: string, candidates: readonly WrittenNumber[]): number {
  const same = candidates.findIndex((candidate) => sorted(candidate.text) === sorted(text));
  if (same >= 0) return same;
  return candidates.findIndex((candidate) => digits(candidate.text).length === digits(text).length);
}

function digits(text: string): string {
  return text.replace(/\D/gu, "");
}

function sorted(text: string): string {
  return [...digits(text)].toSorted().join("");
}
