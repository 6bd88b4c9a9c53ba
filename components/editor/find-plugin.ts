import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Match, matchesIn, type Search } from "./find-matches.ts";

interface Found {
  search: Search;
  matches: readonly Match[];
  /** Which of them is looked at; null for none. */
  current: number | null;
}

export const findKey = new PluginKey<Found>("find");

/** Marks what is found as decorations: nothing of it is in the text. */
export function findPlugin(search: Search): Plugin<Found> {
  return new Plugin<Found>({
    key: findKey,
    state: {
      init: (_, { doc }) => ({ search, matches: matchesOf(doc, search), current: null }),
      apply: (transaction, found) => {
        const told: Partial<Found> | undefined = transaction.getMeta(findKey);
        if (!told && !transaction.docChanged) return found;
        const next = { ...found, ...told };
        const isStale = transaction.docChanged || told?.search !== undefined;
        return isStale ? { ...next, matches: matchesOf(transaction.doc, next.search), current: null } : next;
      },
    },
    props: {
      decorations: (state) => {
        const found = findKey.getState(state);
        if (!found) return null;
        const shown = found.matches.map(({ from, to }, index) =>
          Decoration.inline(from, to, { class: index === found.current ? "found found-current" : "found" }),
        );
        return DecorationSet.create(state.doc, shown);
      },
    },
  });
}

/** Looks for something else. */
export function searchFor(state: EditorState, search: Search): Transaction {
  return state.tr.setMeta(findKey, { search });
}

/** Looks at one match, and puts the cursor there for when the text is gone on with. */
export function lookAt(state: EditorState, current: number | null): Transaction {
  const match = current === null ? undefined : findKey.getState(state)?.matches[current];
  const tr = match ? state.tr.setSelection(TextSelection.create(state.doc, match.from, match.to)) : state.tr;
  return tr.setMeta(findKey, { current });
}

/** Puts other words in the place of matches, as one step back. */
export function replaceMatches(state: EditorState, matches: readonly Match[], words: string): Transaction {
  const tr = closeHistory(state.tr);
  for (const { from, to } of matches.toReversed()) {
    if (words === "") tr.delete(from, to);
    else tr.insertText(words, from, to);
  }
  return tr;
}

/** Places in the document; a match never reaches from one block into the next. */
function matchesOf(doc: Node, search: Search): Match[] {
  const matches: Match[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, "\ufffc");
    const start = position + 1;
    matches.push(...matchesIn(text, search).map(({ from, to }) => ({ from: start + from, to: start + to })));
    return false;
  });
  return matches;
}
