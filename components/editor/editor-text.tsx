import { type Editor, EditorContent } from "@tiptap/react";
import { later } from "#components/ui/later.tsx";
import css from "./editor.module.css";

const SlashMenu = later(async () => (await import("./slash-menu.tsx")).SlashMenu);

/** The text itself, in the typography of its language. */
export function EditorText({ editor }: { editor: Editor | null }) {
  return (
    <div className={css.place}>
      <EditorContent editor={editor} className={css.text} />
      {editor && <SlashMenu editor={editor} />}
    </div>
  );
}
