import type { Locale } from "#domain/locale.ts";
import { longestField } from "../content.ts";
import { readMetaLine } from "./meta-line.ts";
import { type SourceBlock, textOf } from "./source-page.ts";

/** How far down a headline without a mark of its own is looked for. */
const NEAR_TOP = 15;

/**
 * Position of the headline among the blocks, and whether that is certain: an h1 is; else a heading at the top, the line
 * above (or below) date and type, or the first short line is a guess.
 */
export function findHeadline(
  blocks: readonly SourceBlock[],
  locale: Locale,
): { at: number; isCertain: boolean } | null {
  const marked = blocks.findIndex((block) => block.kind === "heading" && block.level === 1);
  if (marked !== -1) return { at: marked, isCertain: true };

  const metaLine = blocks.slice(0, NEAR_TOP).findIndex((block) => isMetaLine(block, locale, "date"));
  const typeLine = blocks.slice(0, NEAR_TOP).findIndex((block) => isMetaLine(block, locale, "any"));
  const guesses = [
    blocks.slice(0, NEAR_TOP).findIndex((block) => block.kind === "heading"),
    metaLine - 1,
    metaLine + 1,
    typeLine - 1,
    typeLine === -1 ? -1 : typeLine + 1,
    blocks.slice(0, NEAR_TOP).findIndex((block) => couldBeHeadline(block, locale)),
  ];
  const at = guesses.find((guess) => guess >= 0 && couldBeHeadline(blocks[guess], locale));
  return at === undefined ? null : { at, isCertain: false };
}

function isMetaLine(block: SourceBlock, locale: Locale, kind: "date" | "any"): boolean {
  const meta = block.kind === "paragraph" ? readMetaLine(textOf(block), locale) : null;
  return meta !== null && (kind === "any" || meta.date !== null);
}

function couldBeHeadline(block: SourceBlock | undefined, locale: Locale): boolean {
  if (block === undefined || block.kind === "list" || block.kind === "table" || block.kind === "quotation")
    return false;
  const text = textOf(block);
  return text.length <= longestField.headline && !isMetaLine(block, locale, "any");
}
