import { eld } from "eld/extrasmall";
import { distinctiveWords, isKnownLanguage, type KnownLanguage, knownLanguages } from "./function-words.ts";
import type { Locale } from "./locale.ts";

/** What a text is written in, where that is clear. */
export type Contradiction =
  | { kind: "language"; language: string }
  | { kind: "script"; script: "latin" | "arabic" | "other" };

const languages: Record<Locale, KnownLanguage> = { de: "de", "de-simple": "de", en: "en", fr: "fr", ar: "ar" };

/** From here on a text has enough words for the detector alone. */
const manyWords = 12;
/**
 * How much better another language's score must be, from 0 to 1: a long text tells by its letter patterns, a short one
 * only by very clear ones, unless its small words say the same.
 */
const clearly = { long: 0.04, short: 0.2, withWords: 0 };

/**
 * Says in which other language or script a text is written, if it clearly is; null for a text in the language of the
 * locale and for one that is too short, too mixed or too full of names to tell. German and Easy German are one language.
 *
 * A text of few words needs small words of the other language and hardly any of its own; a longer one is judged by its letter
 * patterns, unless its small words say otherwise. Detection runs offline.
 */
export function contradiction(text: string, locale: Locale): Contradiction | null {
  const plain = withoutAddresses(text);
  const script = otherScript(plain, locale);
  if (script !== null) return { kind: "script", script };

  const expected = languages[locale];
  const detected = eld.detect(plain);
  if (detected.language === "" || detected.language === expected) return null;

  const scores = detected.getScores();
  const words = wordsOf(plain);
  return words.length >= manyWords
    ? longTextDiffers(words, expected, detected.language, scores)
    : (shortTextDiffers(plain, expected, scores) ?? restDiffers(plain, expected));
}

/** The language of a text by its letter patterns, ISO 639-1; null when they don't tell. For proposals, not for refusals. */
export function likelyLanguage(text: string): string | null {
  const detected = eld.detect(withoutAddresses(text));
  return detected.language !== "" && detected.isReliable() ? detected.language : null;
}

/** The script of most letters; null for a text without letters. */
export function scriptOf(text: string): "latin" | "arabic" | "other" | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  if ((text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters) return "latin";
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) * 2 > letters ? "arabic" : "other";
}

export function scriptOfLocale(locale: Locale): "latin" | "arabic" {
  return locale === "ar" ? "arabic" : "latin";
}

function otherScript(text: string, locale: Locale): "latin" | "arabic" | "other" | null {
  const own = scriptOfLocale(locale) === "arabic" ? /\p{Script=Arabic}/gu : /\p{Script=Latin}/gu;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const ownLetters = text.match(own)?.length ?? 0;
  if (letters < 8 || ownLetters * 5 > letters) return null;
  const script = scriptOf(text);
  if (ownLetters >= 3 && script === "latin" && !/(?<!\p{L})\p{Ll}/u.test(text)) return null; // a name in its own letters
  // Chinese and Japanese words have no spaces between them: letters count there
  const isEnough = wordsOf(text).length >= 2 || script === "other";
  return isEnough && script !== scriptOfLocale(locale) ? script : null;
}

function longTextDiffers(
  words: string[],
  expected: KnownLanguage,
  other: string,
  scores: Scores,
): Contradiction | null {
  if (lead(other, expected, scores) < clearly.long) return null;
  if (!isKnownLanguage(other)) {
    const own = distinctiveWords(words, expected, expected === "en" ? "fr" : "en");
    return own * 12 < words.length ? { kind: "language", language: other } : null;
  }
  return distinctiveWords(words, other, expected) > distinctiveWords(words, expected, other)
    ? { kind: "language", language: other }
    : null;
}

function shortTextDiffers(text: string, expected: KnownLanguage, scores: Scores): Contradiction | null {
  const words = wordsOf(text);
  if (words.length < 3) return null;
  const withoutNames = wordsOf(lowerCaseOf(text));
  const other = knownLanguages
    .filter((language) => language !== expected)
    .toSorted((one, two) => lead(two, one, scores))
    .find((language) => {
      const own = distinctiveWords(expected === "de" ? words : withoutNames, expected, language);
      const foreign = distinctiveWords(language === "de" ? words : withoutNames, language, expected);
      const isPlain = foreign >= 3 && own === 0; // the detector has not seen every name
      return isPlain || (foreign > own * 4 && lead(language, expected, scores) >= clearly.withWords);
    });
  return other === undefined ? null : { kind: "language", language: other };
}

/** What is left of a short text without its names may be too clear to need small words: "Décès de l’ambassadeur Marlow". */
function restDiffers(text: string, expected: KnownLanguage): Contradiction | null {
  const rest = lowerCaseOf(text);
  if (rest === text && /\s\p{Lu}/u.test(text)) return null; // nothing but names
  const words = wordsOf(rest);
  if (words.length < 3 || !/(?<![\p{L}-])\p{Ll}{4}/u.test(rest)) return null;
  const detected = eld.detect(rest);
  const { language } = detected;
  if (!isKnownLanguage(language) || language === expected) return null;
  const isOwn = distinctiveWords(words, expected, language) > 0;
  return !isOwn && lead(language, expected, detected.getScores()) >= clearly.short
    ? { kind: "language", language }
    : null;
}

/**
 * A text without the words that stand in capitals within it: names, but in German, and in a headline that is written in
 * capitals throughout.
 */
function lowerCaseOf(text: string): string {
  const words = text.trim().split(/\s+/u);
  const isTitleCase = words.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word));
  const first = words.slice(0, 1);
  const rest = words.slice(1).filter((word) => !/^[«“„‘("']*\p{Lu}/u.test(word));
  return isTitleCase && rest.length > 0 ? text : [...first, ...rest].join(" ");
}

type Scores = Record<string, number>;

/** How much better the other language's score is, from -1 to 1. */
function lead(other: string, expected: string, scores: Scores): number {
  return (scores[other] ?? 0) - (scores[expected] ?? 0);
}

/** Addresses are in no language; "von der X" and "van den X" are names everywhere but in their own language's grammar. */
function withoutAddresses(text: string): string {
  return text
    .replace(/\b(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S{1,255}/giu, " ")
    .replace(/\b(?:von|van)[\s-](?:de[rnm]|dem|und zu|het)[\s-]\p{L}+/giu, " ");
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}
