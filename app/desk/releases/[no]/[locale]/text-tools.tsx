import type { Editor } from "@tiptap/react";
import { type Ref, useMemo } from "react";
import type { EditorDialog } from "#components/editor/editor-dialog.ts";
import { later } from "#components/ui/later.tsx";
import { localeProfiles } from "#i18n/locales.ts";
import type { Writer } from "./use-written-text.ts";
import css from "./workspace.module.css";

const EditorToolbar = later(async () => (await import("#components/editor/editor-toolbar.tsx")).EditorToolbar);
const FindBar = later(async () => (await import("#components/editor/find-bar.tsx")).FindBar);

interface TextToolsProps {
  writer: Writer;
  editor: Editor | null;
  toolbar: Ref<HTMLDivElement>;
  find: { isOpen: boolean; open: () => void; close: () => void };
  fullScreen: { isFull: boolean; toggle: () => void };
  onOpen: (dialog: EditorDialog) => void;
  onComment: () => void;
}

/** The toolbar of the window that writes, and the search in the text for whoever reads it. */
export function TextTools({ writer, editor, toolbar, find, fullScreen, onOpen, onComment }: TextToolsProps) {
  const { content } = writer;
  const { htmlLang, dir } = localeProfiles[content.locale];
  const searched = useMemo(
    () => [{ name: "headline", text: content.headline } as const, { name: "lead", text: content.lead } as const],
    [content.headline, content.lead],
  );
  const { isOpen: isFindOpen, open: onFind } = find;
  const { isFull: isFullScreen, toggle: onFullScreen } = fullScreen;
  const view = useMemo(
    () => ({ isFindOpen, onFind, isFullScreen, onFullScreen, onComment }),
    [isFindOpen, onFind, isFullScreen, onFullScreen, onComment],
  );
  return (
    <div className={css.tools}>
      {editor && writer.isWriting && (
        <EditorToolbar ref={toolbar} editor={editor} locale={content.locale} onOpen={onOpen} view={view} />
      )}
      {editor && isFindOpen && (
        <FindBar
          editor={editor}
          fields={searched}
          lang={htmlLang}
          dir={dir}
          onReplace={writer.changeField}
          onClose={find.close}
        />
      )}
    </div>
  );
}
