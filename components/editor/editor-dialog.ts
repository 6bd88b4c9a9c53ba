import type { Command, Transaction } from "@tiptap/pm/state";

/** The dialogs that the tools of a text open; `editor-dialogs.tsx` shows them. */
export type EditorDialog = "link" | "language" | "image" | "document";

const meta = "dialog";

/** Opens a dialog from a menu that knows only commands. */
export function opening(dialog: EditorDialog): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setMeta(meta, dialog));
    return true;
  };
}

export function dialogOf(transaction: Transaction): EditorDialog | undefined {
  return transaction.getMeta(meta);
}
