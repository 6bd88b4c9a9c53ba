import type { BodyNode } from "#domain/release.ts";
import { trimmedInline } from "./inline.ts";
import { plainText, type SourceBlock, type SourcePage } from "./source-page.ts";
import { textInline } from "./text-inline.ts";

/** A line this long was broken by a mail program, not by its writer. */
const WRAPPED = 55;

const bullet = /^\s*[-*•·–]\s+(?=\S)/u;
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
  while (end < lines.length && goesOn(lines, end, marker)) end += 1;
  return end;
}

function goesOn(lines: string[], at: number, marker: RegExp | null): boolean {
  const line = lines[at] ?? "";
  return marker === null ? (lines[at - 1] ?? "").length >= WRAPPED && !isMarked(line) : marker.test(line);
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
      return bulletList(lines);
    case number:
      return numberedList(lines);
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

function bulletList(lines: string[]): SourceBlock {
  return { kind: "list", list: { type: "bulletList", content: lines.map((line) => item(line.replace(bullet, ""))) } };
}

function numberedList(lines: string[]): SourceBlock {
  const start = Math.max(1, Number(number.exec(lines[0] ?? "")?.[1] ?? 1));
  const content = lines.map((line) => item(line.replace(number, "")));
  return { kind: "list", list: { type: "orderedList", attrs: { start }, content } };
}

function item(text: string): BodyNode {
  const inline = trimmedInline(textInline(text));
  return {
    type: "listItem",
    content: [inline.length > 0 ? { type: "paragraph", content: inline } : { type: "paragraph" }],
  };
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
