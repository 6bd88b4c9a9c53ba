import type { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { largestImport } from "#richtext/import/decode.ts";
import type { CarriedPicture, Placed } from "#richtext/import/pictures.ts";
import { isWorthSaying } from "#richtext/paste/paste-report.ts";
import { plainTextOf } from "#richtext/paste/plain-paragraphs.ts";
import { type PastedText, readClipboard } from "#richtext/paste/read-clipboard.ts";
import { readTextFile } from "#richtext/paste/read-text-file.ts";
import { type PasteNews, pasteNews, withNews } from "./paste-state.ts";
import { pastePlain, pasteText } from "./paste-text.ts";

/** Takes pictures to the library, from where they come to their places in the text; false where nobody does. */
export type TakeImages = (pictures: readonly Placed<CarriedPicture>[]) => boolean;

/** Pastes what a program put into the clipboard, and says what was cleaned. */
export function pasteClipboard(
  view: EditorView,
  clipboard: { html: string; text: string },
  takeImages: TakeImages,
): void {
  const text = clipboard.text === "" ? null : clipboard.text;
  insert(view, view.state, readClipboard(clipboard), { name: null, text, takeImages });
}

/** Pastes words as they stand. */
export function pastePlainText(view: EditorView, text: string): void {
  if (!view.editable) {
    sayNotPut(view, null);
    return;
  }
  view.dispatch(withNews(pastePlain(view.state, text), null));
}

/** Reads a file and puts its text where the selection was, wherever that is by then. */
export async function pasteFile(view: EditorView, file: File, takeImages: TakeImages): Promise<void> {
  if (pasteNews(view.state)?.kind === "reading") return; // one after another
  const { name } = file;
  view.dispatch(withNews(view.state.tr, { kind: "reading", name, place: view.state.selection.getBookmark() }));
  const read = await readTextFile(new Uint8Array(await file.slice(0, largestImport + 1).arrayBuffer()), name);
  const news = view.isDestroyed ? null : pasteNews(view.state);
  if (news?.kind !== "reading") return; // stopped, or the page was left
  if (!read.ok) {
    view.dispatch(withNews(view.state.tr, { kind: "refused", name, refusal: read.refusal }));
    return;
  }
  const { state } = view;
  const there = state.apply(state.tr.setSelection(news.place.resolve(state.doc)));
  insert(view, there, read.value, { name, text: null, takeImages });
}

/** Another window began to write while this was being read. */
function sayNotPut(view: EditorView, name: string | null): void {
  view.dispatch(withNews(view.state.tr, { kind: "notPut", name }));
}

function insert(
  view: EditorView,
  state: EditorState,
  pasted: PastedText,
  { name, text, takeImages }: { name: string | null; text: string | null; takeImages: TakeImages },
): void {
  if (!view.editable) {
    sayNotPut(view, name);
    return;
  }
  const { transaction, report, pictures } = pasteText(state, pasted, text);
  const plain = text ?? plainTextOf([...pasted.nodes, ...pasted.notes]);
  const isSaid = name !== null || isWorthSaying(report);
  const news: PasteNews | null = isSaid ? { kind: "pasted", name, report, plain, isLastStep: true } : null;
  const isBusy = name === null && pasteNews(state)?.kind === "reading";
  view.dispatch(isBusy ? transaction : withNews(transaction, news));
  const isRefused = transaction.docChanged && view.state.doc.eq(state.doc); // by the schema, for what was made of it
  if (isRefused) view.dispatch(withNews(pastePlain(state, plain), { kind: "withoutForm" }));
  const { to } = view.state.selection;
  const isTaken =
    pictures.length === 0 || takeImages(isRefused ? pictures.map((one) => ({ ...one, at: to })) : pictures);
  if (isTaken || isRefused || news?.kind !== "pasted" || isBusy) return;
  const counts = { ...report.counts, images: report.counts.images + pictures.length, pictures: 0 };
  view.dispatch(withNews(view.state.tr, { ...news, report: { ...report, counts } }));
}
