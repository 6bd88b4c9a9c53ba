import { type Editor, EditorContent } from "@tiptap/react";
import { useEffect, useState } from "react";
import { later } from "#components/ui/later.tsx";
import { whenResting } from "#components/ui/when-resting.ts";
import css from "./editor.module.css";

const SlashMenu = later(async () => (await import("./slash-menu.tsx")).SlashMenu);

/** The text itself, in the typography of its language. */
export function EditorText({ editor }: { editor: Editor | null }) {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => whenResting(() => setDrawn(true)), []);
  return (
    <div className={css.place} data-drawn={isDrawn || undefined}>
      <EditorContent editor={editor} className={css.text} />
      {editor && <SlashMenu editor={editor} />}
    </div>
  );
}
