import type { BodyNode } from "#domain/release.ts";
import { compareLines, compareWords, differ, type WordPiece } from "./compare-words.ts";
import { joined, markedText } from "./marked-text.ts";
import { type Match, type MatchedBlock, matchBlocks } from "./match-blocks.ts";

export interface TableChange {
  caption: WordPiece[];
  /** In the order of the later table, those that are gone where they stood. */
  rows: RowChange[];
}

export interface RowChange {
  kind: Kind;
  cells: CellChange[];
}

export interface CellChange {
  kind: Kind;
  isHeader: boolean;
  /** It was a header before and is none, or the other way round. */
  isRetyped: boolean;
  pieces: WordPiece[];
}

type Kind = "same" | "changed" | "inserted" | "deleted";

/** What became of a table, row by row and cell by cell; of a row or column that was added or dropped all cells were. */
export function compareTables(
  before: BodyNode,
  after: BodyNode,
  language: string,
  words: (text: string) => readonly string[],
): TableChange {
  const [was, is] = [before.content ?? [], after.content ?? []];
  const matches = matchBlocks(was.map(matched), is.map(matched), words);
  return {
    caption: compareLines(String(before.attrs?.caption ?? ""), String(after.attrs?.caption ?? ""), language),
    rows: inOrder(
      was,
      is,
      matches,
      (row, kind) => ({ kind, cells: (row.content ?? []).map((cell) => whole(cell, kind)) }),
      (old, now) => compareRows(old, now, language, words),
    ),
  };
}

function compareRows(
  before: BodyNode,
  after: BodyNode,
  language: string,
  words: (text: string) => readonly string[],
): RowChange {
  const [was, is] = [before.content ?? [], after.content ?? []];
  const byPlace = was.length === is.length && !hasIds(was) ? is.map((_, at): Match => ({ was: at, is: at })) : null;
  const matches = byPlace ?? matchBlocks(was.map(matched), is.map(matched), words);
  const cells = inOrder(was, is, matches, whole, (old, now) => compareCells(old, now, language));
  return { kind: cells.every(({ kind }) => kind === "same") ? "same" : "changed", cells };
}

function compareCells(before: BodyNode, after: BodyNode, language: string): CellChange {
  const pieces = compareWords(textOf(before), textOf(after), language);
  const isRetyped = before.type !== after.type;
  return {
    kind: isRetyped || differ(pieces) ? "changed" : "same",
    isHeader: after.type === "tableHeader",
    isRetyped,
    pieces,
  };
}

function whole(cell: BodyNode, kind: "inserted" | "deleted"): CellChange {
  const text = textOf(cell).text;
  const pieces: WordPiece[] = text === "" ? [] : [{ kind, text, marks: [] }];
  return { kind, isHeader: cell.type === "tableHeader", isRetyped: false, pieces };
}

function textOf({ content = [] }: BodyNode) {
  return joined(content.map(markedText), "\n");
}

function matched(node: BodyNode): MatchedBlock {
  return { id: String(node.attrs?.id ?? ""), family: "", text: saidIn(node) };
}

function saidIn(node: BodyNode): string {
  return node.type === "tableRow" ? (node.content ?? []).map(saidIn).join("\n") : textOf(node).text;
}

function hasIds(nodes: readonly BodyNode[]): boolean {
  return nodes.some(({ attrs }) => attrs?.id);
}

/** Parts of the later list; those that are gone stand behind what was before them, and before what came there. */
function inOrder<T>(
  was: readonly BodyNode[],
  is: readonly BodyNode[],
  matches: readonly Match[],
  alone: (node: BodyNode, kind: "inserted" | "deleted") => T,
  compared: (before: BodyNode, after: BodyNode) => T,
): T[] {
  const known = new Map(matches.map((match) => [match.is, match.was]));
  const kept = new Set(known.values());
  const parts: T[] = [];
  let next = 0;
  const goneUntil = (end: number) => {
    for (; next < end; next += 1) {
      const node = was[next];
      if (node && !kept.has(next)) parts.push(alone(node, "deleted"));
    }
  };
  is.forEach((node, at) => {
    const place = known.get(at);
    const before = place === undefined ? undefined : was[place];
    if (place === undefined || !before) {
      while (next < was.length && !kept.has(next)) goneUntil(next + 1);
      parts.push(alone(node, "inserted"));
      return;
    }
    goneUntil(place + 1);
    parts.push(compared(before, node));
  });
  goneUntil(was.length);
  return parts;
}
