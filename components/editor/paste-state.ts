import { isHistoryTransaction } from "@tiptap/pm/history";
import { type EditorState, Plugin, PluginKey, type SelectionBookmark, type Transaction } from "@tiptap/pm/state";
import type { PasteReport } from "#richtext/paste/paste-report.ts";
import type { TextFileRefusal } from "#richtext/paste/read-text-file.ts";

/** What the strip under the toolbar says. */
export type PasteNews =
  | { kind: "reading"; name: string; place: SelectionBookmark }
  | { kind: "refused"; name: string; refusal: TextFileRefusal | { code: "reader_missing" } }
  /** It came when this window did not write the text any more. @property name - of a file or block, where it has one */
  | { kind: "notPut"; name: string | null }
  /** The reader could not be loaded: the words are there, their form is not. */
  | { kind: "withoutForm" }
  | {
      kind: "pasted";
      /** Of the file, where the words came from one. */
      name: string | null;
      report: PasteReport;
      /** The same words without form. */
      plain: string;
      /** Nothing was typed since, so that one step back takes the paste away. */
      isLastStep: boolean;
    };

const key = new PluginKey<PasteNews | null>("pasteNews");

export function pasteNews(state: EditorState): PasteNews | null {
  return key.getState(state) ?? null;
}

export function withNews(transaction: Transaction, news: PasteNews | null): Transaction {
  return transaction.setMeta(key, news);
}

/** Keeps the news of the last paste until it is taken back, put away or overtaken by the next. */
export function pasteNewsPlugin() {
  return new Plugin<PasteNews | null>({
    key,
    state: {
      init: () => null,
      apply(transaction, news) {
        const next: PasteNews | null | undefined = transaction.getMeta(key);
        if (next !== undefined) return next;
        if (news?.kind === "reading") return { ...news, place: news.place.map(transaction.mapping) };
        const isTyped = transaction.docChanged && transaction.getMeta("appendedTransaction") === undefined;
        if (news?.kind !== "pasted" || !isTyped) return news;
        return isHistoryTransaction(transaction) ? null : { ...news, isLastStep: false };
      },
    },
  });
}
