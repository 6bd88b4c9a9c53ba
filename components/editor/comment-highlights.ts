import type { EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import css from "./comment-highlights.module.css";

/** Words in the editor that a thread is about. */
export interface Highlight {
  /** Of the thread. */
  id: string;
  kind: "range" | "block";
  /** `settled`: followed, and not shown. */
  look: "open" | "selected" | "settled";
  /** Positions in the document; of a block: around it. */
  from: number;
  to: number;
}

const key = new PluginKey<DecorationSet>("comments");

/**
 * Shows what threads are about, and follows it while the text changes: the marks are mapped through each change and
 * are no part of the document. A thread whose words go is not there any more.
 */
export function commentHighlights(onOpen: (threadId: string) => void): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, shown) {
        const next: Highlight[] | undefined = transaction.getMeta(key);
        if (next) return DecorationSet.create(transaction.doc, next.map(decoration));
        return transaction.docChanged ? shown.map(transaction.mapping, transaction.doc) : shown;
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClick(view, position) {
        const at = highlightsIn(view.state).filter(
          ({ from, to, look }) => from <= position && position <= to && look !== "settled",
        );
        const [smallest] = at.toSorted((one, other) => one.to - one.from - (other.to - other.from));
        if (smallest) onOpen(smallest.id);
        return false; // the cursor goes there all the same
      },
    },
  });
}

export const commentHighlightsKey = key;

/** What is shown from now on, in the place of what was. No change of the document, and no step to undo. */
export function showHighlights(transaction: Transaction, highlights: readonly Highlight[]): Transaction {
  return transaction.setMeta(key, highlights).setMeta("addToHistory", false);
}

/** Where the words are now. */
export function highlightsIn(state: EditorState): Highlight[] {
  const found = key.getState(state)?.find() ?? [];
  return found
    .filter(({ from, to }) => from < to)
    .map(({ from, to, spec: { id, kind, look } }) => ({ id, kind, look, from, to }));
}

/** Positions of the words of a highlight. */
export function wordsOf({ kind, from, to }: Highlight): { from: number; to: number } {
  return kind === "block" ? { from: from + 1, to: to - 1 } : { from, to };
}

function decoration({ id, kind, look, from, to }: Highlight): Decoration {
  const spec = { id, kind, look, inclusiveStart: false, inclusiveEnd: false };
  const attributes = look === "settled" ? {} : { class: css[look] ?? "", "data-comment": id };
  if (kind === "block") return Decoration.node(from, to, attributes, spec);
  return Decoration.inline(from, to, look === "settled" ? {} : { ...attributes, nodeName: "mark" }, spec);
}
