import { setBlockType } from "@tiptap/pm/commands";
import { wrapInList } from "@tiptap/pm/schema-list";
import type { Command, EditorState } from "@tiptap/pm/state";
import { toggleBoilerplate } from "./boilerplate.ts";
import { toggleSection, toggleStatement } from "./editor-commands.ts";
import { opening } from "./editor-dialog.ts";
import type { IconName } from "./icons.tsx";
import { insertTable } from "./table-commands.ts";
import { insertVideo } from "./video-command.ts";

/** What the Insert menu and the slash menu offer. */
export interface InsertableBlock {
  /** Name of its icon; its words are in `workspace.editor` (`nameOf`), and those it is also found by in `workspace.editor.also`. */
  id: IconName &
    (
      | "heading2"
      | "heading3"
      | "bulletList"
      | "orderedList"
      | "statement"
      | "background"
      | "notesToEditors"
      | "boilerplate"
      | "table"
      | "video"
      | "image"
      | "documentLink"
    );
  /** The node that has to be in the schema of the text: a page of the site knows fewer than a release. */
  node: string;
  /** As `useKeyNames` reads them. */
  keys?: string;
  /** Puts it at the cursor or where it belongs; says whether it can, without a dispatch. */
  insert: Command;
}

/** Everything that a release consists of besides running text, in the order that menus offer it. */
export const releaseParts = [
  { id: "statement", node: "statement", insert: toggleStatement },
  { id: "background", node: "background", insert: toggleSection("background") },
  { id: "notesToEditors", node: "notesToEditors", insert: toggleSection("notesToEditors") },
  { id: "boilerplate", node: "boilerplate", insert: toggleBoilerplate },
  { id: "table", node: "table", insert: insertTable },
  { id: "video", node: "video", insert: insertVideo },
] as const satisfies readonly InsertableBlock[];

/** Every block that can be inserted: kinds of running text first, then the parts. */
export const insertableBlocks: readonly InsertableBlock[] = [
  { id: "heading2", node: "heading", keys: "Mod+Alt+2", insert: heading(2) },
  { id: "heading3", node: "heading", keys: "Mod+Alt+3", insert: heading(3) },
  { id: "bulletList", node: "bulletList", keys: "Mod+Shift+8", insert: list("bulletList") },
  { id: "orderedList", node: "orderedList", keys: "Mod+Shift+7", insert: list("orderedList") },
  ...releaseParts,
  { id: "image", node: "image", insert: opening("image") },
  { id: "documentLink", node: "documentLink", insert: opening("document") },
];

/** Where the name of a block is in `workspace.editor`. */
export function nameOf(id: InsertableBlock["id"]) {
  return id === "table" || id === "video" ? (`${id}.name` as const) : id;
}

/** The blocks that can be inserted where the cursor is; a part around it is there already. */
export function blocksAt(state: EditorState): InsertableBlock[] {
  const { $from } = state.selection;
  const around = new Set(Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1).type.name));
  return insertableBlocks.filter(
    ({ node, insert }) => state.schema.nodes[node] !== undefined && !around.has(node) && insert(state),
  );
}

function heading(level: 2 | 3): Command {
  return (state, dispatch) => {
    const { heading } = state.schema.nodes;
    return heading !== undefined && setBlockType(heading, { level })(state, dispatch);
  };
}

function list(name: "bulletList" | "orderedList"): Command {
  return (state, dispatch) => {
    const type = state.schema.nodes[name];
    return type !== undefined && wrapInList(type)(state, dispatch);
  };
}
