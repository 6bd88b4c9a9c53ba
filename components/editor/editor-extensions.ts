import { Extension } from "@tiptap/core";
import { UniqueID } from "@tiptap/extension-unique-id";
import { Placeholder } from "@tiptap/extensions";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { Background } from "#richtext/nodes/background.ts";
import { NotesToEditors } from "#richtext/nodes/notes-to-editors.ts";
import { Statement } from "#richtext/nodes/statement.ts";
import { blockTypes, bodyExtensions } from "#richtext/schema.ts";
import { BackgroundView, NotesToEditorsView } from "./section-view.tsx";
import { StatementView } from "./statement-view.tsx";

interface EditorKeys {
  /** Mod+K */
  editLink: () => void;
  /** Alt+F10, the way of screen reader users from the text to the toolbar */
  focusToolbar: () => void;
}

/** The stored schema and what only an editor needs: views, block ids, a hint in the empty text, its keys. */
export function editorExtensions({ placeholder, keys }: { placeholder: string; keys: EditorKeys }) {
  return [
    ...bodyExtensions.filter(({ name }) => !framed.has(name)),
    Statement.extend({ addNodeView: () => ReactNodeViewRenderer(StatementView) }),
    Background.extend({ addNodeView: () => ReactNodeViewRenderer(BackgroundView) }),
    NotesToEditors.extend({ addNodeView: () => ReactNodeViewRenderer(NotesToEditorsView) }),
    UniqueID.configure({ types: [...blockTypes] }),
    Placeholder.configure({ placeholder }),
    Extension.create({
      name: "editorKeys",
      addKeyboardShortcuts: () => ({
        "Mod-k": () => handled(keys.editLink),
        "Alt-F10": () => handled(keys.focusToolbar),
      }),
    }),
  ];
}

const framed = new Set(["statement", "background", "notesToEditors"]);

function handled(act: () => void): true {
  act();
  return true;
}
