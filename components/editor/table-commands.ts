import { type Command, TextSelection } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  selectedRect,
  toggleHeader,
} from "@tiptap/pm/tables";
import { mostColumns } from "#domain/check-tables.ts";
import { isBodyBlock, isInside, placeFor } from "./editor-commands.ts";

/** A table of two columns with a header row, behind the block with the cursor, which is in its first cell then. */
export const insertTable: Command = (state, dispatch) => {
  const { table, tableRow, tableHeader, tableCell, paragraph } = state.schema.nodes;
  if (!table || !tableRow || !tableHeader || !tableCell || !paragraph || isInside(state, "table")) return false;
  if (!dispatch) return true;

  const row = (cell: typeof tableCell) =>
    tableRow.create(null, [cell.create(null, paragraph.create()), cell.create(null, paragraph.create())]);
  const { from, to } = placeFor(state);
  const tr = state.tr.replaceWith(from, to, table.create(null, [row(tableHeader), row(tableCell), row(tableCell)]));
  const end = tr.mapping.map(to);
  if (!isBodyBlock(tr.doc.nodeAt(end))) tr.insert(end, paragraph.create()); // somewhere to write on
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView());
  return true;
};

/** What can be done with the table around the cursor; "before" is to the right where the text runs from there. */
export const tableActions = {
  rowBefore: addRowBefore,
  rowAfter: addRowAfter,
  columnBefore: widened(addColumnBefore),
  columnAfter: widened(addColumnAfter),
  headerRow: toggleHeader("row"),
  headerColumn: toggleHeader("column"),
  deleteRow,
  deleteColumn,
  deleteTable,
} as const satisfies Record<string, Command>;

export type TableAction = keyof typeof tableActions;

function widened(addColumn: Command): Command {
  return (state, dispatch) => {
    if (!isInside(state, "table") || selectedRect(state).map.width >= mostColumns) return false;
    return addColumn(state, dispatch);
  };
}
