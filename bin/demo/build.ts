import type { BodyNode } from "#domain/release.ts";

/** What may stand inside a paragraph of the demo: plain words, or the pieces that `bold` and `link` make. */
export type Inline = string | BodyNode;

/** Who says a statement, in the language of the page. */
export interface Speaker {
  speaker: string;
  office: string;
}

/** A body from its blocks; what makes several blocks at once, such as `sentences`, may stand among them. */
export function body(...blocks: (BodyNode | BodyNode[])[]): BodyNode {
  return { type: "doc", content: blocks.flat() };
}

export function paragraph(...words: Inline[]): BodyNode {
  return { type: "paragraph", content: words.map(piece) };
}

/** One paragraph per sentence, as Easy Language is set. */
export function sentences(...lines: Inline[]): BodyNode[] {
  return lines.map((line) => paragraph(line));
}

export function heading(words: string, level: 2 | 3 = 2): BodyNode {
  return { type: "heading", attrs: { level }, content: [piece(words)] };
}

export function bulletList(...items: (Inline | Inline[])[]): BodyNode {
  return { type: "bulletList", content: items.map(listItem) };
}

export function orderedList(...items: (Inline | Inline[])[]): BodyNode {
  return { type: "orderedList", attrs: { start: 1 }, content: items.map(listItem) };
}

/** @param words - one paragraph each */
export function statement({ speaker, office }: Speaker, ...words: Inline[]): BodyNode {
  return { type: "statement", attrs: { speaker, office }, content: sentences(...words) };
}

/** @param rows - the first names the columns */
export function table(caption: string, ...rows: Inline[][]): BodyNode {
  return {
    type: "table",
    attrs: { caption },
    content: rows.map((cells, row) => ({
      type: "tableRow",
      content: cells.map((words) => tableCell(row === 0 ? "tableHeader" : "tableCell", words)),
    })),
  };
}

export function background(...blocks: (BodyNode | BodyNode[])[]): BodyNode {
  return { type: "background", content: blocks.flat() };
}

export function notesToEditors(...blocks: (BodyNode | BodyNode[])[]): BodyNode {
  return { type: "notesToEditors", content: blocks.flat() };
}

export function boilerplate(...words: string[]): BodyNode {
  return { type: "boilerplate", content: sentences(...words) };
}

/** @param words - where the link leads: they are often read without the sentence around them */
export function link(words: string, href: string): BodyNode {
  return { type: "text", text: words, marks: [{ type: "link", attrs: { href } }] };
}

export function bold(words: string): BodyNode {
  return { type: "text", text: words, marks: [{ type: "bold" }] };
}

function tableCell(type: "tableHeader" | "tableCell", words: Inline): BodyNode {
  return { type, attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [paragraph(words)] };
}

function listItem(item: Inline | Inline[]): BodyNode {
  return { type: "listItem", content: [paragraph(...(Array.isArray(item) ? item : [item]))] };
}

function piece(words: Inline): BodyNode {
  return typeof words === "string" ? { type: "text", text: words } : words;
}
