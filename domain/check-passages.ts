import { type CheckedText, type Finding, type FindingPlace, finding } from "./finding.ts";
import { contradiction, likelyLanguage } from "./language.ts";
import type { Locale } from "./locale.ts";
import { quotationsIn, withoutQuotations } from "./quotations.ts";
import { sentencesOf, wordsOf } from "./sentences.ts";

/** From here on a quotation is more than a title or a motto. */
const manyWords = 9;

/**
 * A sentence or quotation in another language than the page is marked with its own, so that it is read out as it is
 * spoken (WCAG 2.2, 3.1.2). A whole block in another language is a graver matter: `languageOfBlocks`.
 */
export function unmarkedPassages({ content, blocks, locale }: CheckedText): Finding[] {
  return [
    ...(isIn(content.lead, locale) ? inText(content.lead, { field: "lead" }, locale) : []),
    ...blocks
      .filter(({ ownText, section }) => section !== "statement" && isIn(ownText, locale))
      .flatMap(({ index, ownText }) => inText(ownText, { field: "body", block: index }, locale)),
  ];
}

function isIn(text: string, locale: Locale): boolean {
  return contradiction(withoutQuotations(text), locale) === null;
}

function inText(text: string, place: FindingPlace, locale: Locale): Finding[] {
  const quoted = quotationsIn(text);
  const passages = [...quoted, ...sentencesOf(withoutQuotations(text), locale)];
  return passages
    .filter((passage) => wordsOf(passage).length >= manyWords)
    .flatMap((passage) => {
      const other = contradiction(passage, locale);
      if (other === null) return [];
      const detected = other.kind === "language" ? other.language : (likelyLanguage(passage) ?? "und");
      return [finding("passage_unmarked", { ...place, words: passage }, { detected, passage: beginningOf(passage) })];
    });
}

function beginningOf(passage: string): string {
  return `${wordsOf(passage).slice(0, 5).join(" ")} …`;
}
