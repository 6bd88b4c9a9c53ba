import { type Editor, Extension } from "@tiptap/core";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { TakeImages } from "./paste-reader.ts";
import { pasteNewsPlugin, withNews } from "./paste-state.ts";
import { textFileIn } from "./text-files.ts";

/** Pasting and dropping text: Word's, a page's, a file's. The editor's own text is ProseMirror's to paste. */
export const Paste = Extension.create<{ takeImages: TakeImages }>({
  name: "foreignPaste",
  priority: 400,

  addOptions: () => ({ takeImages: () => false }),

  addProseMirrorPlugins() {
    const { takeImages } = this.options;
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
              if (file !== null && html === "") return handled(event, () => fromFile(view, file, takeImages));
              if (isPlain && text !== "") return handled(event, () => fromClipboard(view, { html: "", text }, "plain"));
              if (text === "" && clipboard.files.length > 0) return false; // a picture alone
              if (isOwn(html) || isAddress(html, text) || (html === "" && text === "")) return false;
              return handled(event, () => fromClipboard(view, { html, text }, takeImages));
            },
            drop: (view, event) => {
              const file = event.dataTransfer === null ? null : textFileIn(event.dataTransfer.files);
              if (file === null || !view.editable) return false;
              return handled(event, () => {
                selectAt(view, { left: event.clientX, top: event.clientY });
                fromFile(view, file, takeImages);
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
  fromClipboard(editor.view, { html: "", text }, "plain");
}

function fromClipboard(
  view: EditorView,
  clipboard: { html: string; text: string },
  takeImages: TakeImages | "plain",
): void {
  const paste = (loaded: Reader) => {
    if (takeImages === "plain") loaded.pastePlainText(view, clipboard.text);
    else loaded.pasteClipboard(view, clipboard, takeImages);
  };
  if (reader) paste(reader);
  else
    load().then(paste, () => {
      if (!view.editable) return view.dispatch(withNews(view.state.tr, { kind: "notPut", name: null }));
      view.pasteText(clipboard.text);
      view.dispatch(withNews(view.state.tr, { kind: "withoutForm" }));
    });
}

function fromFile(view: EditorView, file: File, takeImages: TakeImages): void {
  load().then(
    (loaded) => loaded.pasteFile(view, file, takeImages),
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

/** Text of an editor of ours, with the ids of its blocks, which ProseMirror reads best; others have its marks too. */
function isOwn(html: string): boolean {
  return html.includes("data-pm-slice") && html.includes("data-id=");
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
