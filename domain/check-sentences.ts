import { type CheckedText, type Finding, type FindingPlace, finding } from "./finding.ts";
import type { Locale } from "./locale.ts";
import { withQuotationsAsWords } from "./quotations.ts";
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
    // a title or somebody's words in quotation marks are read as one piece
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

function beginningOf(sentence: string): string {
  return `${wordsOf(sentence).slice(0, 6).join(" ")} …`;
}
