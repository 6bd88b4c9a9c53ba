import type { BodyNode } from "#domain/release.ts";
import { trimmedInline } from "./inline.ts";
import { plainText, type SourceBlock, type SourcePage } from "./source-page.ts";
import { textInline } from "./text-inline.ts";

/** A line of this length was broken by a mail program, not by its writer; a longer one is a paragraph by itself. */
const WRAPPED = { shortest: 55, longest: 100 };

const bullet = /^\s*(?:[-*•·▪◦‣●○■□–]|o(?=\t))\s+(?=\S)/u;
const dash = /^\s*–/u;
const number = /^\s*(\d{1,4})[.)]\s+(?=\S)/u;
const quote = /^\s*>\s?/u;
const heading = /^(#{1,6})\s+(?=\S)/u;

/**
 * Reads plain text: blocks are apart by empty lines; `# headings`, `- lists`, `1. lists`, `> quotations`, `**bold**`,
 * `*italic*` and `[links](address)` are understood. Short lines below each other are paragraphs of their own.
 */
export function readPlainText(text: string): SourcePage {
  const blocks = text
    .replace(/\r\n?|\f/gu, "\n")
    .split(/\n[^\S\n]*\n/u)
    .flatMap((chunk) => chunkBlocks(chunk.split("\n").filter((line) => line.trim() !== "")));
  return { title: null, address: null, language: null, date: null, blocks: joinedLists(blocks), findings: [] };
}

function chunkBlocks(lines: string[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfBlock(lines, at);
    const block = blockOf(lines.slice(at, end));
    if (block !== null) blocks.push(block);
    at = end;
  }
  return blocks;
}

/** Where the block ends that begins with a line. */
function endOfBlock(lines: string[], at: number): number {
  const marker = markerOf(lines, at);
  let end = at + 1;
  if (marker === heading) return end;
  while (end < lines.length && goesOn(lines.slice(at, end), lines[end] ?? "", marker)) end += 1;
  return end;
}

/** Whether a line belongs to the block of the lines above it. */
function goesOn(block: string[], line: string, marker: RegExp | null): boolean {
  if (marker === null) return isWrapped(block.at(-1) ?? "") && !isMarked(line);
  const own = indentOf(block[0] ?? "");
  if (isListMarker(marker) && indentOf(line) > own && startsItem(line)) return true;
  if (marker !== number) return marker.test(line);
  const items = block.filter((other) => indentOf(other) <= own).length;
  return numberOf(line) === (numberOf(block[0] ?? "") ?? 0) + items;
}

function numberOf(line: string): number | null {
  const written = number.exec(line)?.[1];
  return written === undefined ? null : Number(written);
}

function isWrapped({ length }: string): boolean {
  return length >= WRAPPED.shortest && length <= WRAPPED.longest;
}

/** A single line after a dash is no list, more likely who said the words above. */
function markerOf(lines: string[], at: number): RegExp | null {
  const [line = "", next = ""] = [lines[at], lines[at + 1]];
  if (dash.test(line) && !bullet.test(next)) return null;
  return [heading, quote, bullet, number].find((marker) => marker.test(line)) ?? null;
}

function blockOf(lines: string[]): SourceBlock | null {
  switch (markerOf(lines, 0)) {
    case heading:
      return headingBlock(lines[0] ?? "");
    case quote:
      return quotation(lines);
    case bullet:
    case number:
      return { kind: "list", list: list(lines) };
    default:
      return paragraph(lines);
  }
}

function headingBlock(line: string): SourceBlock {
  const text = line.replace(heading, "").replace(/\s+#+$/u, "");
  return { kind: "heading", level: heading.exec(line)?.[1]?.length ?? 2, inline: textInline(text) };
}

function paragraph(lines: string[]): SourceBlock | null {
  const inline = trimmedInline(textInline(lines.map((line) => line.trim()).join(" ")));
  return inline.length > 0 ? { kind: "paragraph", inline } : null;
}

function isMarked(line: string): boolean {
  return [bullet, number, quote, heading].some((marker) => marker.test(line));
}

function quotation(lines: string[]): SourceBlock {
  const text = lines.map((line) => line.replace(quote, "")).join(" ");
  return { kind: "quotation", paragraphs: [trimmedInline(textInline(text))], attribution: "" };
}

/** Lines that begin further in belong to the item above them. */
function list(lines: string[]): BodyNode {
  const [first = ""] = lines;
  const items: string[][] = [];
  for (const line of lines) {
    if (items.length === 0 || indentOf(line) <= indentOf(first)) items.push([line]);
    else items.at(-1)?.push(line);
  }
  const content = items.map(([line = "", ...deeper]) => item(line.replace(bullet, "").replace(number, ""), deeper));
  const start = numberOf(first);
  return start === null
    ? { type: "bulletList", content }
    : { type: "orderedList", attrs: { start: Math.max(1, start) }, content };
}

function item(text: string, deeper: string[]): BodyNode {
  const inline = trimmedInline(textInline(text));
  return {
    type: "listItem",
    content: [
      inline.length > 0 ? { type: "paragraph", content: inline } : { type: "paragraph" },
      ...(deeper.length > 0 ? [list(deeper)] : []),
    ],
  };
}

function isListMarker(marker: RegExp): boolean {
  return marker === bullet || marker === number;
}

function startsItem(line: string): boolean {
  return bullet.test(line) || number.test(line);
}

function indentOf(line: string): number {
  return (/^\s*/u.exec(line)?.[0] ?? "").replaceAll("\t", "    ").length;
}

/** Items apart by empty lines are one list; a numbered one goes on only where its numbers do. */
function joinedLists(blocks: SourceBlock[]): SourceBlock[] {
  const joined: SourceBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind === "list" && before?.kind === "list" && continues(before.list, block.list))
      joined[joined.length - 1] = {
        kind: "list",
        list: { ...before.list, content: [...(before.list.content ?? []), ...(block.list.content ?? [])] },
      };
    else if (block.kind !== "heading" || plainText(block.inline) !== "") joined.push(block);
  }
  return joined;
}

function continues(list: BodyNode, next: BodyNode): boolean {
  if (list.type !== next.type) return false;
  return (
    list.type === "bulletList" || Number(next.attrs?.start) === Number(list.attrs?.start) + (list.content?.length ?? 0)
  );
}
