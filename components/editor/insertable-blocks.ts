import type { Command } from "@tiptap/pm/state";
import { toggleBoilerplate } from "./boilerplate.ts";
import { toggleSection, toggleStatement } from "./editor-commands.ts";
import type { IconName } from "./icons.tsx";
import { insertTable } from "./table-commands.ts";

export interface InsertableBlock {
  /** Name of the node, of its icon, and of its words in `workspace.editor` and `workspace.editor.short`. */
  id: IconName & ("statement" | "background" | "notesToEditors" | "boilerplate" | "table");
  /** Puts it at the cursor or where it belongs; says whether it can, without a dispatch. */
  insert: Command;
}

/** Everything that a release consists of besides running text, in the order that menus offer it. */
export const insertableBlocks: readonly InsertableBlock[] = [
  { id: "statement", insert: toggleStatement },
  { id: "background", insert: toggleSection("background") },
  { id: "notesToEditors", insert: toggleSection("notesToEditors") },
  { id: "boilerplate", insert: toggleBoilerplate },
  { id: "table", insert: insertTable },
];
