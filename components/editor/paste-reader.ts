import type { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { largestImport } from "#richtext/import/decode.ts";
import { isWorthSaying } from "#richtext/paste/paste-report.ts";
import { plainTextOf } from "#richtext/paste/plain-paragraphs.ts";
import { type PastedText, readClipboard } from "#richtext/paste/read-clipboard.ts";
import { readTextFile } from "#richtext/paste/read-text-file.ts";
import type { PastedImage } from "#richtext/paste/whole-selection.ts";
import { type PasteNews, pasteNews, withNews } from "./paste-state.ts";
import { pastePlain, pasteText } from "./paste-text.ts";

type OnImages = (images: readonly PastedImage[]) => void;

/** Pastes what a program put into the clipboard, and says what was cleaned. */
export function pasteClipboard(view: EditorView, clipboard: { html: string; text: string }, onImages: OnImages): void {
  const pasted = readClipboard(clipboard);
  insert(view, view.state, pasted, { name: null, text: clipboard.text === "" ? null : clipboard.text });
  if (pasted.images.length > 0) onImages(pasted.images);
}

/** Pastes words as they stand. */
export function pastePlainText(view: EditorView, text: string): void {
  view.dispatch(withNews(pastePlain(view.state, text), null));
}

/** Reads a file and puts its text where the selection was, wherever that is by then. */
export async function pasteFile(view: EditorView, file: File, onImages: OnImages): Promise<void> {
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
  insert(view, there, read.value, { name, text: null });
  if (read.value.images.length > 0) onImages(read.value.images);
}

function insert(
  view: EditorView,
  state: EditorState,
  pasted: PastedText,
  { name, text }: { name: string | null; text: string | null },
): void {
  const { transaction, report } = pasteText(state, pasted, text);
  const plain = text ?? plainTextOf([...pasted.nodes, ...pasted.notes]);
  const isSaid = name !== null || isWorthSaying(report);
  const news: PasteNews | null = isSaid ? { kind: "pasted", name, report, plain, isLastStep: true } : null;
  const isBusy = name === null && pasteNews(state)?.kind === "reading";
  view.dispatch(isBusy ? transaction : withNews(transaction, news));
  if (transaction.docChanged && view.state.doc.eq(state.doc))
    view.dispatch(withNews(pastePlain(state, plain), { kind: "withoutForm" })); // the schema refused what was made of it
}
