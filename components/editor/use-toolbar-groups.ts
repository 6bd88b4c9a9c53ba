import type { Command } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import type { Locale } from "#domain/locale.ts";
import type { EditorDialog } from "./editor-dialog.ts";
import { insertTools } from "./insert-tools.ts";
import { releaseParts } from "./insertable-blocks.ts";
import { partTool } from "./part-tool.ts";
import { blockTypeTools, letterTools, listTools, stepTools, wordTools } from "./text-tools.ts";
import type { ToolbarGroup } from "./toolbar-items.ts";
import type { Toolbox } from "./toolbox.ts";
import { returnToText } from "./use-return-to-text.ts";
import { useToolbarState } from "./use-toolbar-state.ts";
import { commentTools, type ToolbarView, viewTools } from "./view-tools.ts";

/** The tools of a text as they stand at its cursor, those that are used most first: the last ones give way. */
export function useToolbarGroups(
  editor: Editor,
  locale: Locale,
  onOpen: (dialog: EditorDialog) => void,
  view?: ToolbarView,
): ToolbarGroup[] {
  const t = useTranslations("workspace.editor");
  const is = useToolbarState(editor);
  const run = (command: Command) => {
    command(editor.state, editor.view.dispatch);
    editor.view.focus();
    returnToText(editor); // from a menu, which takes the focus along when it closes
  };
  const focused = () => {
    returnToText(editor);
    return editor.chain().focus();
  };
  const box: Toolbox = { editor, locale, is, t, run, focused, onOpen };
  const hasParts = editor.schema.nodes.statement !== undefined;
  return [
    blockTypeTools(box),
    letterTools(box),
    listTools(box),
    ...(view ? [commentTools(box, view)] : []),
    ...(hasParts ? [{ id: "parts", name: t("parts"), items: releaseParts.map((part) => partTool(part, box)) }] : []),
    insertTools(box),
    wordTools(box),
    ...(view ? [viewTools(box, view)] : []),
    stepTools(box),
  ];
}
