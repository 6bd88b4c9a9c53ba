import { Extension } from "@tiptap/core";
import { goToNextCell, tableEditing } from "@tiptap/pm/tables";

/** Cells chosen with the mouse and Shift, rows kept even, and Tab from cell to cell; from the last it leaves the text. */
export const TableEditing = Extension.create({
  name: "tableEditing",

  addKeyboardShortcuts() {
    const go = (direction: 1 | -1) => () => goToNextCell(direction)(this.editor.state, this.editor.view.dispatch);
    return { Tab: go(1), "Shift-Tab": go(-1) };
  },

  addProseMirrorPlugins() {
    return [tableEditing()];
  },
});
