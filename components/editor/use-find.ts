import { type Editor, useEditorState } from "@tiptap/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { type Match, matchesIn, type Search } from "./find-matches.ts";
import { findKey, findPlugin, lookAt, replaceMatches, searchFor } from "./find-plugin.ts";
import { isAsLeft, type LeftText, type SearchedField } from "./left-text.ts";

/** A match in a field, or in the text by its number there. */
type Place = { field: SearchedField["name"]; match: Match } | { field: "body"; index: number };

interface Finding {
  editor: Editor;
  fields: readonly SearchedField[];
  onReplace: (field: SearchedField["name"], text: string) => void;
}

/** Everything found in fields and text, one of it looked at, and the ways to go on. */
export function useFind({ editor, fields, onReplace }: Finding, search: Search) {
  const [current, setCurrent] = useState<number | null>(null);
  const [left, setLeft] = useState<LeftText | null>(null);
  const first = useRef(search);

  useEffect(() => {
    editor.registerPlugin(findPlugin(first.current));
    return () => {
      editor.unregisterPlugin(findKey);
    };
  }, [editor]);
  useEffect(() => {
    if (findKey.getState(editor.state)) editor.view.dispatch(searchFor(editor.state, search));
    setCurrent(null);
  }, [editor, search]);

  const inBody = useEditorState({
    editor,
    selector: (given) => findKey.getState(given.editor.state)?.matches.length ?? 0,
  });
  const places = useMemo((): Place[] => {
    const inFields = fields.flatMap(({ name, text }) =>
      matchesIn(text, search).map((match): Place => ({ field: name, match })),
    );
    return [...inFields, ...Array.from({ length: inBody }, (_, index): Place => ({ field: "body", index }))];
  }, [fields, search, inBody]);
  const at = current !== null && current < places.length ? current : null;

  const look = (index: number | null) => {
    setCurrent(index);
    const place = index === null ? undefined : places[index];
    editor.view.dispatch(lookAt(editor.state, place?.field === "body" ? place.index : null));
    if (place) bringIntoView(editor, place.field);
  };
  const step = (by: 1 | -1) => {
    if (places.length === 0) return;
    look(
      at === null
        ? by === 1
          ? nearest(editor, places)
          : places.length - 1
        : (at + by + places.length) % places.length,
    );
  };

  const replaceIn = (chosen: readonly Place[], words: string) => {
    const before = fields.map(({ name, text }) => ({ name, text }));
    const after = fields.map(({ name, text }) => ({ name, text: replaced(text, matchesOf(chosen, name), words) }));
    const bodyMatches = findKey.getState(editor.state)?.matches ?? [];
    const inText = chosen.flatMap((place) => (place.field === "body" ? (bodyMatches[place.index] ?? []) : []));
    after.forEach(({ name, text }, index) => {
      if (text !== before[index]?.text) onReplace(name, text);
    });
    if (inText.length > 0) editor.view.dispatch(replaceMatches(editor.state, inText, words));
    const undo = () => {
      before.forEach(({ name, text }, index) => {
        if (text !== after[index]?.text) onReplace(name, text);
      });
      if (inText.length > 0) editor.commands.undo();
    };
    setLeft({ fields: after, document: editor.state.doc, undo });
  };
  const isLeft = useEditorState({
    editor,
    selector: ({ editor: { state, isEditable } }) => left !== null && isEditable && isAsLeft(left, fields, state.doc),
  });

  return {
    count: places.length,
    at,
    field: at === null ? null : (places[at]?.field ?? null),
    step,
    /** Replaces the match that is looked at, and looks at the next. */
    replace: (words: string) => {
      const place = at === null ? undefined : places[at];
      if (place) replaceIn([place], words);
      else step(1);
    },
    /** @returns how many there were */
    replaceAll: (words: string): number => {
      replaceIn(places, words);
      return places.length;
    },
    /** Takes the last replacement back, in fields and text; null where there was none, or something was written since. */
    undo:
      left && isLeft
        ? () => {
            if (isAsLeft(left, fields, editor.state.doc)) left.undo();
            setLeft(null);
          }
        : null,
    /** The match that is looked at, for the cursor to go to. */
    leave: () => {
      const place = at === null ? undefined : places[at];
      if (!place || place.field === "body") return editor.view.focus();
      const field = fieldElement(place.field);
      field?.focus();
      field?.setSelectionRange(place.match.from, place.match.to);
    },
  };
}

/** The first match at or behind the cursor, so that a search goes on from where somebody reads. */
function nearest(editor: Editor, places: readonly Place[]): number {
  const { matches = [] } = findKey.getState(editor.state) ?? {};
  const behind = matches.findIndex(({ from }) => from >= editor.state.selection.from);
  const inFields = places.findIndex(({ field }) => field === "body");
  return editor.state.selection.from <= 1 || behind === -1 ? 0 : inFields + behind;
}

function matchesOf(places: readonly Place[], field: SearchedField["name"]): Match[] {
  return places.flatMap((place) => (place.field === field ? place.match : []));
}

function replaced(text: string, matches: readonly Match[], words: string): string {
  return matches.toReversed().reduce((rest, { from, to }) => rest.slice(0, from) + words + rest.slice(to), text);
}

function bringIntoView(editor: Editor, field: Place["field"]): void {
  const shown = field === "body" ? editor.view.dom.querySelector(".found-current") : fieldElement(field);
  shown?.scrollIntoView({ block: "center" });
}

function fieldElement(field: SearchedField["name"]): HTMLTextAreaElement | null {
  return document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${field}"]`);
}
