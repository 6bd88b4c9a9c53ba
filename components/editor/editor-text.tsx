import { type Editor, EditorContent } from "@tiptap/react";
import css from "./editor.module.css";

/** The text itself, in the typography of its language. */
export function EditorText({ editor }: { editor: Editor | null }) {
  return <EditorContent editor={editor} className={css.text} />;
}
