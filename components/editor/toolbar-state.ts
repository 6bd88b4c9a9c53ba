import { redoDepth, undoDepth } from "@tiptap/pm/history";
import type { Editor } from "@tiptap/react";
import { isInside } from "./editor-commands.ts";
import { blocksAt, releaseParts } from "./insertable-blocks.ts";
import { tableActions } from "./table-commands.ts";

/** What the tools say about where the cursor stands: plain values, so that most keystrokes draw nothing anew. */
export function toolbarState(editor: Editor) {
  const { state } = editor;
  const blockType = editor.isActive("heading", { level: 3 })
    ? "heading3"
    : editor.isActive("heading")
      ? "heading2"
      : "paragraph";
  return {
    blockType,
    isHeading: blockType !== "paragraph",
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    link: editor.isActive("link"),
    language: editor.isActive("language"),
    isolate: editor.isActive("isolate"),
    bulletList: editor.isActive("bulletList"),
    orderedList: editor.isActive("orderedList"),
    inside: releaseParts.flatMap(({ id }) => (isInside(state, id) ? [id] : [])),
    possible: releaseParts.flatMap(({ id, insert }) => (insert(state) ? [id] : [])),
    insertable: blocksAt(state).map(({ id }) => id),
    tableActions: isInside(state, "table")
      ? Object.entries(tableActions).flatMap(([action, command]) => (command(state) ? [action] : []))
      : [],
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  } as const;
}
