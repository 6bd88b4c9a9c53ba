import type { CommentedField, Passage } from "#domain/comment.ts";
import type { BodyNode } from "#domain/release.ts";
import { bodySchema } from "./schema.ts";

/** A body, or a field above it, as comments see it: the text of its blocks in document order, and where each begins in all of it. */
export interface PassageText {
  blocks: readonly { id: string; text: string; start: number }[];
  /** Blocks apart by a line break. */
  all: string;
}

/** A piece of `all`. */
export interface Span {
  start: number;
  end: number;
}

/** How much of what stands around words is remembered, in UTF-16 units to each side. */
const around = 32;

/** @param document - with block ids */
export function passageText(document: BodyNode): PassageText {
  const blocks: { id: string; text: string; start: number }[] = [];
  let start = 0;

  function visit(node: BodyNode): void {
    if (!bodySchema.nodes[node.type]?.isTextblock) {
      for (const child of node.content ?? []) visit(child);
      return;
    }
    const text = (node.content ?? []).map(unitsOf).join("");
    blocks.push({ id: String(node.attrs?.id ?? ""), text, start });
    start += text.length + 1;
  }

  visit(document);
  return { blocks, all: blocks.map(({ text }) => text).join("\n") };
}

/** A field above a body as a block of its own. */
export function fieldText(field: CommentedField, value: string): PassageText {
  return { blocks: [{ id: field, text: value, start: 0 }], all: value };
}

/** As many units as the editor counts positions: one for a break and for whatever else is no text. */
function unitsOf(node: BodyNode): string {
  return node.text ?? (node.type === "hardBreak" ? "\n" : "\uFFFC");
}

/** In which block a place of the text lies, by its index, and how far from its beginning. */
export function placeIn({ blocks }: PassageText, at: number): { index: number; offset: number } {
  const index = Math.max(
    0,
    blocks.findLastIndex(({ start }) => start <= at),
  );
  const block = blocks[index];
  return { index, offset: block ? Math.min(at - block.start, block.text.length) : 0 };
}

/** A piece of the text with all by which it can be found again. */
export function passageAt(text: PassageText, { start, end }: Span): Passage {
  const from = placeIn(text, start);
  const to = placeIn(text, end);
  return {
    startBlock: text.blocks[from.index]?.id ?? "",
    startOffset: from.offset,
    endBlock: text.blocks[to.index]?.id ?? "",
    endOffset: to.offset,
    quote: text.all.slice(start, end),
    before: text.all.slice(Math.max(0, start - around), start).toWellFormed(),
    after: text.all.slice(end, end + around).toWellFormed(),
  };
}
