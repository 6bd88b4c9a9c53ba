import { closeHistory } from "@tiptap/pm/history";
import { Fragment } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { Anchor, CommentThread, Passage } from "#domain/comment.ts";
import { findThread } from "#richtext/find-passage.ts";
import {
  commentHighlights,
  commentHighlightsKey,
  type Highlight,
  highlightsIn,
  showHighlights,
  wordsOf,
} from "./comment-highlights.ts";
import { anchorOf, passageIn, passagesOf, rangeOf } from "./passages.ts";
import { putBy } from "./put-document.ts";

/** A thread as the editor shows it. */
export interface ShownThread extends Pick<CommentThread, "id" | "anchor" | "place"> {
  look: Highlight["look"];
}

/** What stands where a thread is. */
export interface Place extends Passage {
  /** Among all threads, in document order. */
  order: number;
}

/** By the ids of threads; none of those whose words are gone. */
export type Places = ReadonlyMap<string, Place>;

/** How long the writer must rest before lost words are searched for, in milliseconds. */
const rest = 500;

/**
 * Shows in the editor what threads are about. While somebody types, the marks are mapped and nothing else is done; words
 * that were cut, put elsewhere or brought back are found once the writer rests.
 */
export function useHighlights(editor: Editor | null, threads: readonly ShownThread[], onOpen: (id: string) => void) {
  const [places, setPlaces] = useState<Places>(new Map());
  const current = useRef({ threads, onOpen });
  current.current = { threads, onOpen };

  const lost = useRef(new Set<string>());

  const settle = useCallback(() => {
    if (!editor || editor.isDestroyed) return;
    const { state, view } = editor;
    const passages = passagesOf(state.doc);
    const known = new Map(highlightsIn(state).map((highlight) => [highlight.id, highlight]));
    const shown = current.current.threads.flatMap(({ id, look, ...thread }): Highlight[] => {
      if (thread.anchor.kind === "version") return [];
      const { kind } = thread.anchor;
      const highlight = known.get(id);
      if (highlight) return [{ ...highlight, look }];
      if (look === "settled" && lost.current.has(id)) return []; // searching takes time, and nobody waits for it
      const found = findThread(thread, passages.text);
      if (!found) {
        lost.current.add(id);
        return [];
      }
      lost.current.delete(id);
      const range = rangeOf(passages, found);
      return [{ id, kind, look, ...(kind === "block" ? { from: range.from - 1, to: range.to + 1 } : range) }];
    });
    if (!isSame(byId([...known.values()]), byId(shown))) view.dispatch(showHighlights(state.tr, shown));
    const found = shown
      .toSorted((one, other) => one.from - other.from)
      .map((highlight, order): [string, Place] => [
        highlight.id,
        { ...passageIn(passages, wordsOf(highlight)), order },
      ]);
    startTransition(() => setPlaces((before) => (isSame([...before], found) ? before : new Map(found))));
  }, [editor]);

  useEffect(() => {
    if (!editor) return;
    editor.registerPlugin(commentHighlights((id) => current.current.onOpen(id)));
    let timer: ReturnType<typeof setTimeout>;
    const follow = ({ transaction }: { transaction: Transaction }) => {
      if (!transaction.docChanged) return;
      clearTimeout(timer);
      if (putBy(transaction)) settle();
      else timer = setTimeout(settle, rest);
    };
    editor.on("transaction", follow);
    settle();
    return () => {
      clearTimeout(timer);
      editor.off("transaction", follow);
      if (!editor.isDestroyed) editor.unregisterPlugin(commentHighlightsKey);
    };
  }, [editor, settle]);

  const signature = JSON.stringify(threads.map(({ id, look }) => [id, look]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown changes with the threads, and is read from the ref
  useEffect(() => settle(), [settle, signature]);

  /** What stands at this moment where a thread is; null where its words are gone. */
  const standing = useCallback(
    (id: string): Passage | null => {
      const highlight = editor && highlightsIn(editor.state).find((one) => one.id === id);
      return highlight ? passageIn(passagesOf(editor.state.doc), wordsOf(highlight)) : null;
    },
    [editor],
  );

  /** Puts other words in the place of those of a thread, as one step to undo. Says whether they still stood there. */
  const replace = useCallback(
    (id: string, quote: string, words: string): boolean => {
      const highlight = editor && highlightsIn(editor.state).find((one) => one.id === id);
      if (!highlight || standing(id)?.quote !== quote) return false;
      const { state, view } = editor;
      view.dispatch(closeHistory(state.tr.replaceWith(highlight.from, highlight.to, inline(editor, highlight, words))));
      view.dispatch(closeHistory(view.state.tr)); // what is typed next is a step of its own
      return true;
    },
    [editor, standing],
  );

  return {
    places,
    standing,
    replace,
    /** What a comment would be about now. */
    chosen: useCallback((): Anchor => (editor ? anchorOf(editor.state) : { kind: "version" }), [editor]),
    /** Brings the words of a thread into view. */
    show: useCallback(
      (id: string) => {
        const highlight = editor && highlightsIn(editor.state).find((one) => one.id === id);
        if (highlight) editor.chain().setTextSelection(highlight.from).scrollIntoView().run();
      },
      [editor],
    ),
  };
}

/** Words with the marks of those that they replace; a line break is a node of its own. */
function inline({ state, schema }: Editor, { from }: Highlight, words: string): Fragment {
  const marks = state.doc.resolve(from + 1).marks();
  const nodes = words
    .split("\n")
    .flatMap((line, index) => [
      ...(index > 0 && schema.nodes.hardBreak ? [schema.nodes.hardBreak.create()] : []),
      ...(line === "" ? [] : [schema.text(line, marks)]),
    ]);
  return Fragment.from(nodes);
}

function byId(highlights: readonly Highlight[]): Highlight[] {
  return highlights.toSorted((one, other) => one.id.localeCompare(other.id));
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
