import { type Editor, Extension } from "@tiptap/core";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { PastedImage } from "#richtext/paste/whole-selection.ts";
import { pasteNewsPlugin, withNews } from "./paste-state.ts";
import { textFileIn } from "./text-files.ts";

type OnImages = (images: readonly PastedImage[]) => void;

interface PasteOptions {
  /** Pictures of a paste; what the text then shows of them is not the paste's business. */
  onImages: OnImages;
}

/** Pasting and dropping text: Word's, a page's, a file's. The editor's own text is ProseMirror's to paste. */
export const Paste = Extension.create<PasteOptions>({
  name: "paste",
  priority: 200,

  addOptions: () => ({ onImages: () => {} }),

  addProseMirrorPlugins() {
    const { onImages } = this.options;
    let isPlain = false; // Mod+Shift+V, where a browser gives the form along with the words
    return [
      pasteNewsPlugin(),
      new Plugin({
        props: {
          handleDOMEvents: {
            focus: () => {
              loadWhenIdle();
              return false;
            },
            keydown: (_view, event) => {
              isPlain = event.shiftKey && (event.metaKey || event.ctrlKey) && event.code === "KeyV";
              return false;
            },
            paste: (view, event) => {
              const clipboard = event.clipboardData;
              if (clipboard === null || !view.editable) return false;
              const file = textFileIn(clipboard.files);
              const html = clipboard.getData("text/html");
              const text = clipboard.getData("text/plain");
              if (file !== null && html === "") return handled(event, () => fromFile(view, file, onImages));
              if (isPlain && text !== "") return handled(event, () => fromClipboard(view, { html: "", text }, null));
              if (isOwn(html) || isAddress(html, text) || (html === "" && text === "")) return false;
              return handled(event, () => fromClipboard(view, { html, text }, onImages));
            },
            drop: (view, event) => {
              const file = event.dataTransfer === null ? null : textFileIn(event.dataTransfer.files);
              if (file === null || !view.editable) return false;
              return handled(event, () => {
                selectAt(view, { left: event.clientX, top: event.clientY });
                fromFile(view, file, onImages);
              });
            },
          },
        },
      }),
    ];
  },
});

type Reader = typeof import("./paste-reader.ts");

let reader: Reader | undefined;
let loading: Promise<Reader> | undefined;

/** Apart from the editor, since only a paste needs it. */
function load(): Promise<Reader> {
  loading ??= import("./paste-reader.ts").then(
    (loaded) => {
      reader = loaded;
      return loaded;
    },
    (error: unknown) => {
      loading = undefined; // tried again at the next paste
      throw error;
    },
  );
  return loading;
}

/** Loaded while somebody begins to write, so that a paste works without the network, too. */
function loadWhenIdle(): void {
  if (loading !== undefined) return;
  const begin = () => void load().catch(() => {});
  if (window.requestIdleCallback) window.requestIdleCallback(begin);
  else window.setTimeout(begin, 500);
}

/** Takes the last paste back and pastes its words as they stand. */
export function pasteAgainAsPlainText(editor: Editor, text: string): void {
  editor.chain().focus().undo().run();
  fromClipboard(editor.view, { html: "", text }, null);
}

/** @param onImages - null: as plain text */
function fromClipboard(view: EditorView, clipboard: { html: string; text: string }, onImages: OnImages | null): void {
  const paste = (loaded: Reader) => {
    if (onImages === null) loaded.pastePlainText(view, clipboard.text);
    else loaded.pasteClipboard(view, clipboard, onImages);
  };
  if (reader) paste(reader);
  else
    load().then(paste, () => {
      view.pasteText(clipboard.text);
      view.dispatch(withNews(view.state.tr, { kind: "withoutForm" }));
    });
}

function fromFile(view: EditorView, file: File, onImages: OnImages): void {
  load().then(
    (loaded) => loaded.pasteFile(view, file, onImages),
    () => {
      const refusal = { code: "reader_missing" } as const;
      view.dispatch(withNews(view.state.tr, { kind: "refused", name: file.name, refusal }));
    },
  );
}

function selectAt(view: EditorView, point: { left: number; top: number }): void {
  const found = view.posAtCoords(point);
  if (found === null) return;
  view.focus();
  view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(found.pos))));
}

/** Text of an editor of ours, which ProseMirror reads best. */
function isOwn(html: string): boolean {
  return html.includes("data-pm-slice");
}

/** A lone address becomes a link, on chosen words their link: the editor's own rule. */
function isAddress(html: string, text: string): boolean {
  return !/[\s<>]/u.test(text.trim()) && URL.canParse(text.trim()) && !/<img/iu.test(html);
}

function handled(event: Event, act: () => void): true {
  event.preventDefault();
  act();
  return true;
}
