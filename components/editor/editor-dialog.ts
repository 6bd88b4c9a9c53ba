/** The dialogs that the tools of a text open; `editor-dialogs.tsx` shows them. */
export type EditorDialog = "link" | "language";
