import { useCallback, useEffect, useMemo, useRef } from "react";
import type { ShownThread } from "#components/editor/use-highlights.ts";
import { type Anchor, type CommentedField, commentedFields, type Passage } from "#domain/comment.ts";
import { type FieldTexts, fieldAnchor, fieldPlaces } from "./field-threads.ts";

type Control = HTMLTextAreaElement | HTMLInputElement;

/** Follows the words of the fields above a body that threads are about. */
export function useFieldThreads({ headline, place, lead }: FieldTexts, threads: readonly ShownThread[]) {
  const known = useRef(new Map<string, Passage>()); // each change is small beside the last, not beside the first
  const places = useMemo(() => {
    const followed = threads.map((thread) => ({ ...thread, place: known.current.get(thread.id) ?? thread.place }));
    return fieldPlaces(followed, { headline, place, lead });
  }, [threads, headline, place, lead]);
  useEffect(() => {
    for (const [id, passage] of places) known.current.set(id, passage);
  }, [places]);
  const current = useRef(places);
  current.current = places;

  const last = useLastField();
  return {
    places,
    /** What a comment would be about now; null where nothing was chosen in a field since something was in the body. */
    chosen: useCallback((): Anchor | null => {
      const control = last.current;
      const field = control?.isConnected ? fieldWith(control) : null;
      if (!control || !field) return null;
      const { value, selectionStart, selectionEnd } = control;
      return fieldAnchor(field, value, { start: selectionStart ?? 0, end: selectionEnd ?? 0 });
    }, [last]),
    standing: useCallback((id: string): Passage | null => current.current.get(id) ?? null, []),
    /** Selects the words of a thread. Says whether they are in a field. */
    show: useCallback((id: string): boolean => select(current.current.get(id)) !== null, []),
    /** Puts other words in the place of those of a thread, as one step to undo. Says whether they still stood there. */
    replace: useCallback((id: string, quote: string, words: string): boolean => {
      const place = current.current.get(id);
      if (place?.quote !== quote) return false;
      const control = select(place);
      if (control?.value.slice(place.startOffset, place.endOffset) !== quote) return false;
      return document.execCommand(words === "" ? "delete" : "insertText", false, words); // the browser's own, for its undo
    }, []),
  };
}

function select(place: Passage | undefined): Control | null {
  const control = place && document.querySelector<Control>(`[data-field="${place.startBlock}"]`);
  if (!control) return null;
  control.focus();
  control.setSelectionRange(place.startOffset, place.endOffset);
  control.scrollIntoView({ block: "nearest" });
  return control;
}

/** The field that had the focus last; null once the body had it. */
function useLastField() {
  const last = useRef<Control | null>(null);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.isContentEditable) last.current = null;
      else if (isControl(target) && fieldWith(target)) last.current = target;
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, []);
  return last;
}

function isControl(target: HTMLElement): target is Control {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

function fieldWith({ dataset }: Control): CommentedField | null {
  return commentedFields.find((field) => field === dataset.field) ?? null;
}
