import type { Editor } from "@tiptap/react";
import type { Locale } from "#domain/locale.ts";
import type { EditorDialog } from "./editor-dialog.ts";
import { LanguageDialog } from "./language-dialog.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { MediaInserts } from "./media-inserts.tsx";
import { useReturnToText } from "./use-return-to-text.ts";

interface EditorDialogsProps {
  editor: Editor;
  locale: Locale;
  /** Of the text. */
  lang: string;
  dir: "ltr" | "rtl";
  open: EditorDialog | null;
  onClose: () => void;
}

/** The dialogs that the tools of a text open. */
export function EditorDialogs({ editor, locale, lang, dir, open, onClose }: EditorDialogsProps) {
  useReturnToText(editor, open !== null);
  return (
    <>
      <LinkDialog editor={editor} locale={locale} lang={lang} dir={dir} isOpen={open === "link"} onClose={onClose} />
      <LanguageDialog editor={editor} isOpen={open === "language"} onClose={onClose} />
      {!editor.isDestroyed && editor.schema.nodes.image && (
        <MediaInserts
          editor={editor}
          locale={locale}
          kind={open === "image" || open === "document" ? open : null}
          onClose={onClose}
        />
      )}
    </>
  );
}
