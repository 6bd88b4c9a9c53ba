import type { BodyNode } from "#domain/release.ts";
import { attribute, childrenOf, descendants, type Element, isElement } from "./html-tree.ts";

/** A cell as it was read. */
export interface ReadCell {
  isHeader: boolean;
  paragraphs: BodyNode[];
}

/** More cells than this are data, not a table of a release. */
const MOST_CELLS = 5_000;

const MOST_COLUMNS = 50;

/** Rows of a table with their cells; null where it is none: one column, or other tables inside, as pages are laid out. */
export function tableRows(table: Element): { cells: Element[]; isHead: boolean }[] | null {
  if (["presentation", "none"].includes(attribute(table, "role"))) return null;
  const rows = childrenOf(table)
    .filter(isElement)
    .flatMap((part) => (part.tagName === "tr" ? [part] : childrenOf(part).filter(isElement)))
    .filter(({ tagName }) => tagName === "tr")
    .map((row) => ({
      cells: childrenOf(row)
        .filter(isElement)
        .filter(({ tagName }) => tagName === "td" || tagName === "th"),
      isHead: row.parentNode?.nodeName === "thead",
    }))
    .filter(({ cells }) => cells.length > 0);
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const isLayout = columns < 2 || descendants(table).some(({ tagName }) => tagName === "table");
  return isLayout || columns > MOST_COLUMNS || rows.length * columns > MOST_CELLS ? null : rows;
}

/** Cells of a row as wide as they are: a merged one is followed, and stood under, by empty ones. */
export function evenRows<Cell>(rows: readonly { cell: Cell; element: Element }[][], empty: () => Cell): Cell[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const { cell, element } of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const height = Math.min(span(element, "rowspan"), rows.length - at);
      const width = Math.min(span(element, "colspan"), MOST_COLUMNS - column);
      for (let below = 0; below < height; below += 1) {
        for (let right = 0; right < width; right += 1) {
          const own = below === 0 && right === 0 ? cell : empty();
          const line = grid[at + below];
          if (line) line[column + right] ??= own;
        }
      }
      column += Math.max(1, width);
    }
  });
  const columns = Math.max(...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? empty()));
}

function span(cell: Element, name: "rowspan" | "colspan"): number {
  const cells = Number.parseInt(attribute(cell, name), 10);
  return cells >= 1 && cells <= MOST_CELLS ? cells : 1;
}

/** A table node; its first row is the header where it says so, or where it alone is bold. */
export function tableNode(caption: string, rows: readonly (readonly ReadCell[])[]): BodyNode {
  const [first = [], ...others] = rows;
  const saysSo = first.every(({ isHeader }) => isHeader);
  const isHeader = saysSo || (isBold(first) && !others.some(isBold));
  return {
    type: "table",
    attrs: { caption },
    content: rows.map((cells, at) => ({
      type: "tableRow",
      content: cells.map(({ paragraphs }) => ({
        type: isHeader && at === 0 ? "tableHeader" : "tableCell",
        content:
          paragraphs.length === 0 ? [{ type: "paragraph" }] : at === 0 && isHeader ? plain(paragraphs) : paragraphs,
      })),
    })),
  };
}

function isBold(cells: readonly ReadCell[]): boolean {
  const pieces = cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ content = [] }) => content));
  const words = pieces.filter(({ text }) => text?.trim());
  return words.length > 0 && words.every(({ marks }) => marks?.some(({ type }) => type === "bold"));
}

/** A header is bold as such. */
function plain(paragraphs: readonly BodyNode[]): BodyNode[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    content: (paragraph.content ?? []).map(({ marks, ...piece }) => {
      const others = (marks ?? []).filter(({ type }) => type !== "bold");
      return others.length > 0 ? { ...piece, marks: others } : piece;
    }),
  }));
}
