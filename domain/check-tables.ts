import { type CheckedText, type Finding, finding } from "./finding.ts";
import type { TextBlock } from "./text-block.ts";

/** More do not fit a page, and nobody can listen to them. */
export const mostColumns = 6;

/** A table names what it shows and what its columns hold (WCAG 2.2, 1.3.1), and fits a page. */
export function tables({ blocks }: Pick<CheckedText, "blocks">): Finding[] {
  return blocks.flatMap(({ index, table, text }) => {
    if (table === null) return [];
    const place = { field: "body", block: index } as const;
    return [
      ...(text.trim() === "" ? [finding("table_without_caption", place)] : []),
      ...(namesColumns(table) ? [] : [finding("table_without_header", place, { caption: text })]),
      ...(table.columns > mostColumns
        ? [finding("table_too_wide", place, { caption: text, columns: table.columns, most: mostColumns })]
        : []),
    ];
  });
}

/** The corner above a column of names may stay empty. */
function namesColumns({ header, columns }: NonNullable<TextBlock["table"]>): boolean {
  const named = header.filter((words, column) => words.trim() !== "" || (column === 0 && columns > 1));
  return named.length === columns;
}
