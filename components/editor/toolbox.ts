import type { Command } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import type { useTranslations } from "next-intl";
import type { Locale } from "#domain/locale.ts";
import type { EditorDialog } from "./editor-dialog.ts";
import type { toolbarState } from "./toolbar-state.ts";

/** What every group of tools is made with. */
export interface Toolbox {
  editor: Editor;
  locale: Locale;
  /** How the text stands at the cursor. */
  is: ReturnType<typeof toolbarState>;
  t: ReturnType<typeof useTranslations<"workspace.editor">>;
  /** Does something to the text and goes back to it. */
  run: (command: Command) => void;
  focused: () => ReturnType<Editor["chain"]>;
  onOpen: (dialog: EditorDialog) => void;
}
