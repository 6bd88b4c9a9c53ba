import { type Editor, EditorContent } from "@tiptap/react";
import css from "./editor.module.css";
import { SlashMenu } from "./slash-menu.tsx";

/** The text itself, in the typography of its language. */
export function EditorText({ editor }: { editor: Editor | null }) {
  return (
    <div className={css.place}>
      <EditorContent editor={editor} className={css.text} />
      {editor && <SlashMenu editor={editor} />}
    </div>
  );
}
