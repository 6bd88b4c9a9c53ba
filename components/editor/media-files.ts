import { type Editor, Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { BodyNode } from "#domain/release.ts";
import type { CarriedPicture, Placed } from "#richtext/import/pictures.ts";
import { placeBlock } from "./block-order.ts";
import { showBlock } from "./show-block.ts";

interface MediaFilesStorage {
  /** Takes files that were dropped or pasted into the text, if need be only images; null while nobody does. */
  onFiles: ((files: File[], at: number, only?: "image") => void) | null;
  /** Those that came before somebody took them, for whoever does. */
  early: { files: File[]; at: number; only?: "image" }[];
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
  addStorage: () => ({ onFiles: null, early: [] }),
  addProseMirrorPlugins() {
    const take = (view: EditorView, files: FileList | undefined, at: number): boolean => {
      if (!files || files.length === 0 || !view.editable) return false;
      hand(this.storage, { files: [...files], at });
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
            const { at, id, words, number } = order;
            return moved
              .remove(moved.find(undefined, undefined, isMark(id)))
              .add(tr.doc, [Decoration.widget(at, () => markOf(words), { id, words, number, side: 1 })]);
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

/** Puts pictures that came with a pasted text into the library, and each to its place; false where there is no library. */
export function placePictures(editor: Editor, pictures: readonly Placed<CarriedPicture>[]): boolean {
  const storage = editor.storage.mediaFiles;
  if (!storage) return false;
  for (const { at, picture } of pictures)
    hand(storage, { files: [new File([picture.bytes.slice()], picture.name)], at, only: "image" });
  return true;
}

function hand({ onFiles, early }: MediaFilesStorage, coming: MediaFilesStorage["early"][number]): void {
  if (onFiles) onFiles(coming.files, coming.at, coming.only);
  else early.push(coming);
}

interface Mark {
  id: string;
  words: string;
  /** Lower ones were marked earlier. */
  number: number;
}

type MarkOrder = (Mark & { at: number }) | { remove: string };

const key = new PluginKey<DecorationSet>("mediaFiles");
const isMark = (id: string) => (spec: { id?: string }) => spec.id === id;

/** Marks a place in the text for what is coming. @param words - shown there meanwhile */
export function markPlace(view: EditorView, id: string, at: number, words: string): void {
  const number = (key.getState(view.state)?.find() ?? []).reduce(
    (most, { spec }) => Math.max(most, spec.number + 1),
    0,
  );
  view.dispatch(view.state.tr.setMeta(key, { id, at, words, number } satisfies MarkOrder));
}

/**
 * Puts a block to its marked place, in the order of the marks where several came to one place. The writer's cursor stays
 * where it is: a file may have been on its way for long.
 *
 * @returns false where somebody else writes now; a mark that was deleted meanwhile wants nothing any more
 */
export function putAtMark({ isEditable, state, schema, view }: Editor, id: string, node: BodyNode): boolean {
  const place = markedPlace(state, id);
  if (place === undefined) return true;
  if (!isEditable) return false;
  const marks = marksAt(state, place);
  const own = marks.findIndex((mark) => mark.id === id);
  const { tr, from, to } = placeBlock(state, schema.nodeFromJSON(node), place);
  view.dispatch(tr);
  if (state.selection.empty && state.selection.to === place) showBlock(view, from); // whoever waits there wants to see it
  marks.forEach((mark, at) => {
    if (at !== own)
      view.dispatch(view.state.tr.setMeta(key, { ...mark, at: at < own ? from : to } satisfies MarkOrder));
  });
  return true;
}

/** Where a marked place is now; undefined where it was deleted. */
function markedPlace(state: EditorState, id: string): number | undefined {
  return key.getState(state)?.find(undefined, undefined, isMark(id))[0]?.from;
}

/** What is marked at a place, the earliest first. */
function marksAt(state: EditorState, place: number): Mark[] {
  const found = key.getState(state)?.find(place, place) ?? [];
  return found.map(({ spec }): Mark => spec).toSorted((one, other) => one.number - other.number);
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
