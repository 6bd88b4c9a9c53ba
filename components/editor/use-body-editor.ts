import { type Editor, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { createLoader } from "#components/ui/loader.ts";
import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import type { EditorDialog } from "./editor-dialog.ts";
import { editorExtensions, type WrittenKind } from "./editor-extensions.ts";
import { placePictures } from "./media-files.ts";
import { plainDocument } from "./plain-document.ts";
import { putBy } from "./put-document.ts";

interface BodyEditorSettings {
  kind: WrittenKind;
  /** With block ids; read once, later changes are the editor's own, also where it has to be made anew. */
  document: BodyNode;
  locale: Locale;
  direction: "ltr" | "rtl";
  isReadOnly: boolean;
  labelledBy: string;
  /** What the issuer says of itself in this language; left out where a text has no such section. */
  boilerplate?: string;
  /** With each key. @property read - the document as it is then, for whoever wants it later */
  onChange: (read: () => BodyNode) => void;
  onOpen: (dialog: EditorDialog) => void;
  onFocusToolbar: () => void;
  /** Escape, where nothing in the text wants it; says whether it did something. */
  onLeave?: () => boolean;
}

/** Nobody types an address in the first moment, and what knows all endings of domains is large. */
const linking = createLoader(async () => (await import("./link-typing.ts")).linkTyping);

/**
 * The editor of a body, null on the server and until it is mounted. The direction is set on the text field, not by
 * Tiptap's `textDirection`, which would write an attribute into every stored node.
 */
export function useBodyEditor(settings: BodyEditorSettings): Editor | null {
  const t = useTranslations("workspace.editor");
  const current = useRef(settings);
  current.current = settings;
  // A page left and come back to is kept, its editor is not: the next one begins with what was written in the last.
  const written = useRef(() => settings.document);
  const shown = useRef<Editor | null>(null);

  const editor = useEditor(
    {
      immediatelyRender: false,
      injectCSS: false,
      editable: !settings.isReadOnly,
      extensions: editorExtensions({
        kind: settings.kind,
        locale: settings.locale,
        placeholder: t("placeholder"),
        boilerplate: settings.boilerplate ?? "",
        keys: {
          open: (dialog) => current.current.onOpen(dialog),
          pastedPictures: (pictures) => shown.current !== null && placePictures(shown.current, pictures),
          focusToolbar: () => current.current.onFocusToolbar(),
          leave: () => current.current.onLeave?.() ?? false,
        },
      }),
      content: written.current(),
      editorProps: {
        attributes: () => ({
          role: "textbox",
          "aria-multiline": "true",
          "aria-labelledby": settings.labelledBy,
          "aria-readonly": String(current.current.isReadOnly),
          lang: settings.locale,
          dir: settings.direction,
          spellcheck: "true",
        }),
      },
      onUpdate: ({ editor, transaction }) => {
        const { doc } = editor.state;
        written.current = () => plainDocument(doc);
        if (!putBy(transaction)) current.current.onChange(written.current);
      },
    },
    [settings.kind, settings.locale],
  );
  shown.current = editor;
  useEffect(() => linking.start(), []);
  const linkTyping = useSyncExternalStore(linking.subscribe, linking.loaded, () => null);
  useEffect(() => {
    if (!editor || editor.isDestroyed || !linkTyping) return;
    for (const plugin of linkTyping(editor).toReversed()) {
      editor.registerPlugin(plugin, (added, plugins) => [added, ...plugins]); // before all that pastes text
    }
  }, [editor, linkTyping]);
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    editor.setEditable(!settings.isReadOnly, false); // the same editor, so that its undo stays
    if (!settings.isReadOnly && isClickedInto(editor)) editor.view.focus();
  }, [editor, settings.isReadOnly]);
  return editor;
}

/** Somebody put the cursor into the text while it could only be read, and is not elsewhere since. */
function isClickedInto({ view }: Editor): boolean {
  const cursor = document.getSelection()?.anchorNode ?? null;
  return view.dom.contains(cursor) && document.activeElement?.contains(view.dom) === true;
}
