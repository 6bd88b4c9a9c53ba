import { type Editor, Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { PastedImage } from "#richtext/paste/whole-selection.ts";

interface MediaFilesStorage {
  /** Takes files that were dropped or pasted into the text; null while nobody does. */
  onFiles: ((files: File[], at: number) => void) | null;
}

declare module "@tiptap/core" {
  interface Storage {
    mediaFiles: MediaFilesStorage;
  }
}

/** Files dropped or pasted into the text go to the library; a mark keeps their place until they are there. */
export const MediaFiles = Extension.create<object, MediaFilesStorage>({
  name: "mediaFiles",
  priority: 300, // before words are pasted
  addStorage: () => ({ onFiles: null }),
  addProseMirrorPlugins() {
    const take = (view: EditorView, files: FileList | undefined, at: number): boolean => {
      if (!files || files.length === 0 || !view.editable || !this.storage.onFiles) return false;
      this.storage.onFiles([...files], at);
      return true;
    };
    return [
      new Plugin({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, marks) {
            const moved = marks.map(tr.mapping, tr.doc);
            const order: MarkOrder | undefined = tr.getMeta(key);
            if (!order) return moved;
            if ("remove" in order) return moved.remove(moved.find(undefined, undefined, isMark(order.remove)));
            return moved.add(tr.doc, [
              Decoration.widget(order.at, () => markOf(order.words), { id: order.id, side: 1 }),
            ]);
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handleDOMEvents: {
            paste: (view, event) => {
              // words win: a copied page carries its pictures as files too
              if (event.clipboardData?.getData("text/plain")) return false;
              if (!take(view, event.clipboardData?.files, view.state.selection.to)) return false;
              event.preventDefault();
              return true;
            },
          },
          handleDrop: (view, event, _slice, isMoved) => {
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to;
            return !isMoved && take(view, event.dataTransfer?.files, at);
          },
        },
      }),
    ];
  },
});

/** Puts pictures that a pasted text holds itself into the library, and behind what was pasted; tells how many. */
export function takePastedImages(editor: Editor, images: readonly PastedImage[]): number {
  const files = images.flatMap(({ source }, index) => fileOf(source, `image ${index + 1}`));
  const take = editor.storage.mediaFiles?.onFiles;
  if (files.length === 0 || !take) return 0;
  take(files, editor.state.selection.to);
  return files.length;
}

/** A picture elsewhere is not fetched: its address is another program's, or tells the other side who reads. */
function fileOf(source: string, name: string): File[] {
  const [, type, base64] = /^data:(image\/[a-z0-9.+-]+);base64,([A-Za-z0-9+/=\s]+)$/.exec(source) ?? [];
  if (!type || !base64) return [];
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s/g, "")), (character) => character.charCodeAt(0));
    return [new File([bytes], name, { type })];
  } catch {
    return []; // cut off on its way
  }
}

type MarkOrder = { id: string; at: number; words: string } | { remove: string };

const key = new PluginKey<DecorationSet>("mediaFiles");
const isMark = (id: string) => (spec: { id?: string }) => spec.id === id;

/** Marks a place in the text for what is coming. @param words - shown there meanwhile */
export function markPlace(view: EditorView, id: string, at: number, words: string): void {
  view.dispatch(view.state.tr.setMeta(key, { id, at, words } satisfies MarkOrder));
}

/** Where a marked place is now; undefined where it was deleted. */
export function markedPlace(state: EditorState, id: string): number | undefined {
  return key.getState(state)?.find(undefined, undefined, isMark(id))[0]?.from;
}

export function unmarkPlace(view: EditorView, id: string): void {
  view.dispatch(view.state.tr.setMeta(key, { remove: id } satisfies MarkOrder));
}

function markOf(words: string): HTMLElement {
  const mark = document.createElement("span");
  mark.className = "media-mark";
  mark.contentEditable = "false";
  mark.textContent = words;
  return mark;
}
