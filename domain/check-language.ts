import { type CheckedText, type Finding, type FindingPlace, finding } from "./finding.ts";
import { type Contradiction, contradiction, scriptOf, scriptOfLocale } from "./language.ts";
import type { Locale } from "./locale.ts";
import { withoutQuotations } from "./quotations.ts";
import { slugOf } from "./slug.ts";
import type { TextBlock } from "./text-block.ts";

/** Every field and whole block is in the language and script of its page; foreign names and quotations may stand in it. */
export function languageOfText({ content, blocks, locale }: CheckedText): Finding[] {
  return [
    ...differs(withoutQuotations(content.headline), locale, { field: "headline" }),
    ...(followsHeadline(content) ? [] : differs(content.slug.replaceAll("-", " "), locale, { field: "slug" })),
    ...differs(withoutQuotations(content.lead), locale, { field: "lead" }),
    ...differs(withoutQuotations(content.changeNote ?? ""), locale, { field: "changeNote" }),
    ...languageOfBlocks({ blocks, locale }),
  ];
}

/** The same for the blocks alone. */
export function languageOfBlocks({ blocks, locale }: Pick<CheckedText, "blocks" | "locale">): Finding[] {
  return blocks
    .filter((block) => !isTitleOfLink(block) && !isName(block))
    .flatMap((block) => {
      const place = { field: "body", block: block.index } as const;
      const whole = differs(ownWords(block), locale, place);
      // a description and a caption are written apart, often by two people
      return whole.length > 0 || block.image === null ? whole : differs(block.image.alt, locale, place);
    });
}

/** The place and a speaker's name are written in the page's script; a warning, since a name may have no other form. */
export function namesInOtherScript({ content, blocks, locale }: CheckedText): Finding[] {
  const names: [name: string, place: FindingPlace][] = [
    [content.place, { field: "place" }],
    ...blocks.flatMap(({ index, attribution }): [string, FindingPlace][] =>
      attribution === null
        ? []
        : [
            [attribution.speaker, { field: "body", block: index }],
            [attribution.office, { field: "body", block: index }],
          ],
    ),
  ];
  return names.flatMap(([name, place]) => {
    const script = scriptOf(name);
    return script === null || script === scriptOfLocale(locale)
      ? []
      : [finding("name_in_other_script", place, { name })];
  });
}

/** A slug that follows its headline is judged by it, and put right with it. */
function followsHeadline({ slug, headline }: CheckedText["content"]): boolean {
  return slug === slugOf(headline);
}

function differs(text: string, locale: Locale, place: FindingPlace): Finding[] {
  const other = contradiction(text, locale);
  return other === null ? [] : [said(other, locale, place)];
}

function said(other: Contradiction, locale: Locale, place: FindingPlace): Finding {
  return other.kind === "language"
    ? finding("wrong_language", place, { locale, detected: other.language })
    : finding("wrong_script", place, { locale, script: other.script });
}

/**
 * A quotation is in its own language, but the ministry's own statement is in the language of the page. A mark excuses words
 * within a block: the block itself it excuses only where it stands in quotation marks.
 */
function ownWords(block: TextBlock): string {
  if (isMarkedAway(block)) return withoutQuotations(block.text);
  return block.section === "statement" ? block.ownText : withoutQuotations(block.ownText);
}

/** The longest name of an office has about as many words. */
const longestName = 8;

/** Whether most of a block is marked as being in another language, and is neither a name nor introduced as a quotation. */
function isMarkedAway({ kind, text, ownText }: TextBlock): boolean {
  const [all, own] = [lettersIn(text), lettersIn(ownText)];
  if (own * 2 >= all || isIntroduction(ownText)) return false;
  if (wordsIn(text) - wordsIn(ownText) > longestName) return true;
  const isSentence = kind === "heading" || /[.!?…؟]$/u.test(text.trim());
  return own === 0 && isSentence && wordsIn(text) > fewWords;
}

/** “In his last letter he wrote:” */
function isIntroduction(ownText: string): boolean {
  return wordsIn(ownText) > fewWords && ownText.trim().endsWith(":");
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** A link may carry the title of a foreign document; a block that is hardly more than that is not judged. */
function isTitleOfLink({ text, links }: TextBlock): boolean {
  const linked = links.reduce((length, link) => length + link.text.length, 0);
  return linked * 10 > text.length * 7;
}

/** A person or a place has no more. */
const fewWords = 3;

/** A list of people or places may name them as they write themselves. */
function isName({ text, kind }: TextBlock): boolean {
  return kind === "paragraph" && text.trim().split(/\s+/u).length <= fewWords;
}
