import type { BodyNode } from "#domain/release.ts";
import { compareLines, compareWords, differ, type WordPiece } from "./compare-words.ts";
import { joined, markedText, unmarked } from "./marked-text.ts";
import { increasing, type Match, type MatchedBlock, matchBlocks } from "./match-blocks.ts";

export interface TableChange {
  caption: WordPiece[];
  /** In the order of the later table, those that are gone where they stood. */
  rows: RowChange[];
}

export interface RowChange {
  kind: Kind;
  /** Its place in the earlier table, from 1, where it stands before or behind others now. */
  movedFrom: number | null;
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
  const stayed = new Set(increasing(matches, () => 1).map((match) => match.is));
  const columns = increasing(matchBlocks(columnsOf(was), columnsOf(is), words), () => 1);
  const alone = (row: BodyNode, kind: "inserted" | "deleted"): RowChange => ({
    kind,
    movedFrom: null,
    cells: (row.content ?? []).map((cell) => whole(cell, kind, language)),
  });
  const compared = (old: BodyNode, now: BodyNode, match: Match): RowChange => {
    const cells = compareRows(old, now, columns, language);
    const movedFrom = stayed.has(match.is) ? null : match.was + 1;
    return { kind: cells.every(({ kind }) => kind === "same") ? "same" : "changed", movedFrom, cells };
  };
  return {
    caption: compareLines(String(before.attrs?.caption ?? ""), String(after.attrs?.caption ?? ""), language),
    rows: inOrder(was, is, matches, alone, compared),
  };
}

/** A cell stays in its column: figures that are the same in two columns are not one figure. */
function compareRows(before: BodyNode, after: BodyNode, columns: readonly Match[], language: string): CellChange[] {
  const [was, is] = [before.content ?? [], after.content ?? []];
  return inOrder(
    was,
    is,
    cellMatches(was, is, columns),
    (cell, kind) => whole(cell, kind, language),
    (old, now) => compareCells(old, now, language),
  );
}

function cellMatches(was: readonly BodyNode[], is: readonly BodyNode[], columns: readonly Match[]): Match[] {
  const places = new Map(was.flatMap(({ attrs }, at) => (attrs?.id ? [[attrs.id, at] as const] : [])));
  const known = is.flatMap(({ attrs }, at): Match[] => {
    const place = attrs?.id ? places.get(attrs.id) : undefined;
    return place === undefined ? [] : [{ was: place, is: at }];
  });
  if (known.length > 0) return increasing(known, () => 1);
  return was.length === is.length ? is.map((_, at) => ({ was: at, is: at })) : [...columns];
}

/** The cells below one another, each column as one. */
function columnsOf(rows: readonly BodyNode[]): MatchedBlock[] {
  const count = Math.max(0, ...rows.map(({ content }) => content?.length ?? 0));
  return Array.from({ length: count }, (_, at) => ({
    id: "",
    family: "",
    text: rows.map(({ content }) => (content?.[at] ? textOf(content[at]).text : "")).join("\n"),
  }));
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

function whole(cell: BodyNode, kind: "inserted" | "deleted", language: string): CellChange {
  const [was, is] = kind === "deleted" ? [textOf(cell), unmarked("")] : [unmarked(""), textOf(cell)];
  return { kind, isHeader: cell.type === "tableHeader", isRetyped: false, pieces: compareWords(was, is, language) };
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

/** Parts of the later list; those that are gone stand behind what was before them, and before what came there. */
function inOrder<T>(
  was: readonly BodyNode[],
  is: readonly BodyNode[],
  matches: readonly Match[],
  alone: (node: BodyNode, kind: "inserted" | "deleted") => T,
  compared: (before: BodyNode, after: BodyNode, match: Match) => T,
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
    parts.push(compared(before, node, { was: place, is: at }));
  });
  goneUntil(was.length);
  return parts;
}
