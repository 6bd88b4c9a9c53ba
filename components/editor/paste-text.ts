import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import type { BodyNode } from "#domain/release.ts";
import type { CarriedPicture, Placed } from "#richtext/import/pictures.ts";
import { fitNodes } from "#richtext/paste/fit-nodes.ts";
import type { PasteReport } from "#richtext/paste/paste-report.ts";
import { plainParagraphs } from "#richtext/paste/plain-paragraphs.ts";
import type { PastedText } from "#richtext/paste/read-clipboard.ts";
import { type WordDifference, wordDifference } from "#richtext/paste/word-difference.ts";
import { appendNotes, insertNodes } from "./insert-nodes.ts";
import { placeOf } from "./paste-place.ts";

export interface Paste {
  transaction: Transaction;
  report: PasteReport;
  /** Pictures that came along, by where each belongs in the changed text. */
  pictures: Placed<CarriedPicture>[];
}

/**
 * Puts a read clipboard in place of the selection, its footnotes into the notes to editors, as one step to undo. Then
 * counts: a word that the editor found no place for is a difference like any other.
 *
 * @param clipboard - the plain text that the words are compared with; null where there is none
 */
export function pasteText(state: EditorState, pasted: PastedText, clipboard: string | null): Paste {
  const { schema } = state;
  const hasNotes = takesNotes(state);
  const fitted = (hasNotes ? pasted.nodes : [...pasted.nodes, ...pasted.notes]).map((node) =>
    fitNodes([node], placeOf(state)),
  );
  const nodes = fitted.flatMap((one) => one.nodes);
  const findings = fitted.flatMap((one) => one.findings);
  const notes = hasNotes ? pasted.notes : [];
  const blocks = nodes.map(schema.nodeFromJSON);
  const inserted = step(state, (tr) => {
    const flow = { begins: isParagraph(pasted.nodes[0]), ends: isParagraph(pasted.nodes.at(-1)) };
    insertNodes(tr, blocks, flow);
    appendNotes(tr, notes.map(schema.nodeFromJSON));
  });
  const words = [...nodes, ...notes].map(wordsOf).join("\n");
  return {
    transaction: inserted,
    pictures: pasted.pictures.map(({ at, picture }) => {
      const before = fitted.slice(0, at).reduce((count, one) => count + one.nodes.length, 0);
      return { at: placeAfter(inserted, blocks, before, state.selection.from), picture };
    }),
    report: {
      source: pasted.source,
      counts: pasted.counts,
      findings: [...pasted.findings, ...findings],
      difference:
        lostOnTheWay(state, inserted.doc, words) ??
        (clipboard === null
          ? null
          : wordDifference(clipboard, words, { listItems: items([...nodes, ...notes]), gone: pasted.deleted })),
    },
  };
}

/**
 * Where the text goes on after so many of the blocks that were put in. The first and the last may have joined the words
 * around them: then it is after the paragraph that holds both.
 *
 * @param from - where they were put in
 */
function placeAfter({ doc, selection }: Transaction, blocks: readonly Node[], count: number, from: number): number {
  if (blocks.length === 0) return selection.to;
  const block = blocks[Math.max(0, count - 1)];
  let found: number | undefined;
  doc.descendants((node, position) => {
    if (node === block) found = count === 0 ? position : position + node.nodeSize;
    return found === undefined;
  });
  if (found !== undefined) return found;
  const $joined = doc.resolve(count <= 1 ? from : selection.to);
  if ($joined.depth === 0) return $joined.pos;
  return count === 0 && $joined.parentOffset === 0 ? $joined.before() : $joined.after();
}

/** Puts text in place of the selection as it stands, a paragraph for each line. */
export function pastePlain(state: EditorState, text: string): Transaction {
  const { nodes } = fitNodes(plainParagraphs(text), placeOf(state));
  return step(state, (tr) => insertNodes(tr, nodes.map(state.schema.nodeFromJSON), { begins: true, ends: true }));
}

/** A release has notes to editors, a page of the site has none. */
function takesNotes({ doc, schema }: EditorState): boolean {
  const { paragraph, notesToEditors } = schema.nodes;
  if (paragraph === undefined || notesToEditors === undefined) return false;
  return Boolean(doc.type.contentMatch.matchType(paragraph)?.matchType(notesToEditors));
}

function isParagraph(node: BodyNode | undefined): boolean {
  return node?.type === "paragraph";
}

/** A step of its own in the history, also where somebody typed just before. */
function step(state: EditorState, change: (tr: Transaction) => void): Transaction {
  const { tr } = state;
  change(tr);
  return closeHistory(tr).setMeta("preventAutolink", true).scrollIntoView();
}

/** Everything to read in a node, a line for each block. */
function wordsOf(node: BodyNode): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "\n";
  const own = [node.attrs?.caption, node.attrs?.speaker, node.attrs?.office].filter((text) => typeof text === "string");
  return `${own.join("\n")}${(node.content ?? []).map(wordsOf).join("")}\n`;
}

function items(nodes: readonly BodyNode[]): number {
  return nodes.reduce((sum, { type, content }) => sum + (type === "listItem" ? 1 : 0) + items(content ?? []), 0);
}

/** Letters and figures of the text before and of the paste must all be there afterwards. */
function lostOnTheWay(before: EditorState, after: Node, pasted: string): WordDifference | null {
  const kept = before.tr.deleteSelection().doc;
  const due = letters(textOf(kept)) + letters(pasted);
  if (letters(textOf(after)) >= due) return null;
  return wordDifference(`${textOf(kept)}\n${pasted}`, textOf(after), { listItems: 0, gone: [] });
}

function textOf(doc: Node): string {
  return wordsOf(doc.toJSON());
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
