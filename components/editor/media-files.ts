import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";

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
          handlePaste: (view, event) => {
            // words win: a copied page carries its pictures as files too
            if (event.clipboardData?.types.some((type) => type.startsWith("text/"))) return false;
            return take(view, event.clipboardData?.files, view.state.selection.to);
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
