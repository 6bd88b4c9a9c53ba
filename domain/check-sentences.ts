import { type CheckedText, type Finding, type FindingPlace, finding } from "./finding.ts";
import type { Locale } from "./locale.ts";
import { quotationsIn } from "./quotations.ts";
import { sentencesOf, wordsOf } from "./sentences.ts";

/** Most words of a sentence that is read with ease: plain language advises 30, Easy Language 12 (DIN SPEC 33429). */
const longest: Record<Locale, number> = { de: 30, en: 30, fr: 30, ar: 30, "de-simple": 12 };

/** Long sentences are advice; what somebody said is theirs. */
export function longSentences({ content, blocks, locale }: CheckedText): Finding[] {
  return [
    ...inText(content.lead, { field: "lead" }, locale),
    ...blocks
      .filter(({ kind, section }) => kind === "paragraph" && section !== "statement")
      .flatMap(({ index, text }) => inText(text, { field: "body", block: index }, locale)),
  ];
}

function inText(text: string, place: FindingPlace, locale: Locale): Finding[] {
  return sentencesOf(text, locale).flatMap((sentence) => {
    const words = wordsOf(withQuotationsAsWords(sentence)).length;
    return words <= longest[locale]
      ? []
      : [
          finding(
            "sentence_long",
            { ...place, words: sentence },
            { words, advised: longest[locale], sentence: beginningOf(sentence) },
          ),
        ];
  });
}

/** A title or somebody's words in quotation marks are read as one piece. */
function withQuotationsAsWords(sentence: string): string {
  return quotationsIn(sentence).reduce((rest, quoted) => rest.replace(quoted, "x"), sentence);
}

function beginningOf(sentence: string): string {
  return `${wordsOf(sentence).slice(0, 6).join(" ")} …`;
}
