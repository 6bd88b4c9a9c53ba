import type { BodyNode } from "#domain/release.ts";
import type { PageBlock } from "./source-page.ts";

const bullet = /^[•·▪◦‣●○■□][\s\u00a0]+/u;
const number = /^(\d{1,3})[.)][\s\u00a0]+/u;

/**
 * Paragraphs that somebody typed as a list, "• one", "• two" or "1. one", "2. two", as a list. Numbers make one only
 * where at least two follow each other: a paragraph may well begin with a figure.
 */
export function typedLists(blocks: readonly PageBlock[]): { blocks: PageBlock[]; lists: number } {
  const read: PageBlock[] = [];
  let lists = 0;
  for (let at = 0; at < blocks.length; ) {
    const run = runAt(blocks, at);
    const block = blocks[at];
    if (run.length === 0) {
      if (block !== undefined) read.push(block);
      at += 1;
      continue;
    }
    read.push({ kind: "list", list: listOf(run) });
    lists += 1;
    at += run.length;
  }
  return { blocks: read, lists };
}

interface TypedItem {
  inline: BodyNode[];
  /** null for a bullet */
  value: number | null;
}

function runAt(blocks: readonly PageBlock[], at: number): TypedItem[] {
  const items: TypedItem[] = [];
  for (let next = at; next < blocks.length; next += 1) {
    const block = blocks[next];
    const item = block?.kind === "paragraph" ? typedItem(block.inline) : null;
    if (item === null || !follows(item, items.at(-1))) break;
    items.push(item);
  }
  return items[0]?.value !== null && items.length < 2 ? [] : items;
}

function follows(item: TypedItem, before: TypedItem | undefined): boolean {
  if (before === undefined) return true;
  return before.value === null ? item.value === null : item.value === before.value + 1;
}

function typedItem(inline: readonly BodyNode[]): TypedItem | null {
  const [first, ...rest] = inline;
  const text = first?.text ?? "";
  const marker = bullet.exec(text) ?? number.exec(text);
  if (first === undefined || marker === null) return null;
  const words = text.slice(marker[0].length);
  const remaining = words === "" ? rest : [{ ...first, text: words }, ...rest];
  return remaining.length === 0
    ? null
    : { inline: remaining, value: marker[1] === undefined ? null : Number(marker[1]) };
}

function listOf(items: readonly TypedItem[]): BodyNode {
  const start = items[0]?.value ?? null;
  return {
    type: start === null ? "bulletList" : "orderedList",
    ...(start !== null && { attrs: { start: Math.max(1, start) } }),
    content: items.map(({ inline }) => ({ type: "listItem", content: [{ type: "paragraph", content: inline }] })),
  };
}
