import type { Editor } from "@tiptap/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Place, type ShownThread, useHighlights } from "#components/editor/use-highlights.ts";
import { type CommentThread, fieldOf, fits, isOpen, type Passage } from "#domain/comment.ts";
import type { Person } from "#domain/person.ts";
import { refuse } from "#domain/result.ts";
import type { ShownRefusal } from "../../../form-state.ts";
import type { Comments } from "./comments.ts";
import { begun, isBegun } from "./drafts.ts";
import type { FieldTexts } from "./field-threads.ts";
import type { SentComments } from "./route.ts";
import { acceptedUnheard } from "./unheard.ts";
import { beginningId, useDrafts } from "./use-drafts.ts";
import { useFieldThreads } from "./use-field-threads.ts";
import { useLinkedComment } from "./use-linked-comment.ts";
import { useThreads } from "./use-threads.ts";

interface CommentsSettings {
  /** Address of the workspace. */
  at: string;
  editionId: string;
  person: Person;
  editor: Editor | null;
  /** As they are on the screen. */
  fields: FieldTexts;
  /** Of this window, where it writes; else null. */
  writingTab: string | null;
  onSessionEnded: () => void;
}

/** The comments of a workspace: what is said, and where in the text it is about. */
export function useComments(settings: CommentsSettings): Comments {
  const { at, editionId, person, editor, fields, writingTab, onSessionEnded } = settings;
  const [selected, setSelected] = useState<string | null>(null);
  const [summons, setSummons] = useState(0);
  const [drafts, changeDraft, dropSent] = useDrafts(at, person.id);
  const moves = useRef<() => SentComments["moved"]>(() => null);
  const told = useRef(new Map<string, string>());
  const { threads, people, tell } = useThreads({
    at,
    moved: () => moves.current(),
    onMoved: ({ moved }) => {
      for (const { threadId, passage } of moved) told.current.set(threadId, JSON.stringify(passage));
    },
  });

  const open = useCallback((id: string) => {
    setSelected(id);
    setSummons((count) => count + 1);
    setTimeout(() => document.getElementById(`comment-${id}`)?.scrollIntoView({ block: "nearest" }));
  }, []);
  const begin = useCallback(() => {
    setSummons((count) => count + 1);
    setTimeout(() => document.getElementById(`comment-words-${begun}`)?.focus());
  }, []);

  const beginning = drafts[begun]?.anchor ?? null;
  const shown = useMemo((): ShownThread[] => {
    const known = threads.map((thread) => ({
      ...thread,
      look: thread.id === selected ? ("selected" as const) : isOpen(thread) ? ("open" as const) : ("settled" as const),
    }));
    if (!beginning) return known;
    return [...known, { id: beginningId(beginning), anchor: beginning, place: null, look: "selected" }];
  }, [threads, selected, beginning]);
  const inFields = useFieldThreads(fields, shown);
  const inBody = useHighlights(
    editor,
    useMemo(() => shown.filter(({ anchor }) => fieldOf(anchor) === null), [shown]),
    (id) => (threads.some((thread) => thread.id === id) ? open(id) : begin()),
  );
  const places = useMemo(() => new Map([...inFields.places, ...inBody.places]), [inFields.places, inBody.places]);
  const chosen = useCallback(() => inFields.chosen() ?? inBody.chosen(), [inFields.chosen, inBody.chosen]);
  const standing = useCallback(
    (id: string) => inFields.standing(id) ?? inBody.standing(id),
    [inFields.standing, inBody.standing],
  );
  const show = useCallback(
    (id: string) => {
      if (!inFields.show(id)) inBody.show(id);
    },
    [inFields.show, inBody.show],
  );
  const replace = useCallback(
    (id: string, quote: string, words: string) =>
      inFields.standing(id) ? inFields.replace(id, quote, words) : inBody.replace(id, quote, words),
    [inFields.standing, inFields.replace, inBody.replace],
  );

  moves.current = () => {
    if (writingTab === null) return null;
    const moved = threads.flatMap((thread) => {
      const passage = placeOf(thread, places.get(thread.id));
      if (!passage || (told.current.get(thread.id) ?? JSON.stringify(knownPlace(thread))) === JSON.stringify(passage))
        return [];
      return [{ threadId: thread.id, passage }];
    });
    return moved.length > 0 ? { editionId, tab: writingTab, moved } : null;
  };

  useLinkedComment(threads, open);
  const hasBegun = isBegun(drafts);
  const comment = useCallback(() => {
    if (!hasBegun) changeDraft(begun, { anchor: chosen() }); // else what was typed would be about other words
    begin();
  }, [hasBegun, changeDraft, chosen, begin]);
  useCommentKey(comment);

  const telling = useCallback<Comments["tell"]>(
    async (said) => {
      const refusal = await tell(said);
      if (refusal?.code === "session_ended") onSessionEnded();
      return refusal;
    },
    [tell, onSessionEnded],
  );
  const putProposed = useCallback(
    async ({ id: threadId, anchor, proposal }: CommentThread): Promise<ShownRefusal | null> => {
      if (anchor.kind === "version" || proposal === null) return null;
      if (replace(threadId, anchor.passage.quote, proposal)) return null;
      await telling({ act: "reopen", threadId }); // typed over while the answer was on its way
      return refuse({ code: "words_changed", quote: anchor.passage.quote }).refusal;
    },
    [replace, telling],
  );
  const asked = useRef(new Map<string, number>());
  useEffect(() => {
    if (writingTab === null) asked.current.clear(); // whoever writes now has the words from the server
    for (const thread of acceptedUnheard(threads, asked.current, person.id)) {
      asked.current.delete(thread.id);
      void putProposed(thread);
    }
  }, [threads, writingTab, person.id, putProposed]);
  const accept = useCallback(
    async (thread: CommentThread): Promise<ShownRefusal | null> => {
      if (writingTab === null) return { code: "not_writing_here" };
      const stands = standing(thread.id)?.quote ?? null;
      const decision = fits(thread, stands);
      if (!decision.ok) return decision.refusal;
      const { id: threadId, decisions } = thread;
      asked.current.set(threadId, decisions.length);
      const refusal = await telling({ act: "accept", threadId, editionId, tab: writingTab, standing: stands });
      if (refusal?.code === "unreachable") return refusal; // the next look tells whether the server has it
      if (!asked.current.delete(threadId)) return null; // a look came first, and the words are there
      return refusal ?? putProposed(thread);
    },
    [writingTab, standing, telling, editionId, putProposed],
  );

  const isWriting = writingTab !== null;
  // one object while nothing is said: the panel is not drawn again with each key in the text
  return useMemo(
    () => ({
      ...{
        threads,
        people,
        places,
        person,
        selected,
        summons,
        drafts,
        changeDraft,
        dropSent,
        select: setSelected,
        open,
      },
      ...{ show, standing, comment, accept: isWriting ? accept : null, tell: telling },
    }),
    [
      threads,
      people,
      places,
      person,
      selected,
      open,
      summons,
      drafts,
      changeDraft,
      dropSent,
      show,
      standing,
      comment,
      accept,
      isWriting,
      telling,
    ],
  );
}

function knownPlace({ anchor, place }: CommentThread): Passage | null {
  return place ?? (anchor.kind === "version" ? null : anchor.passage);
}

function placeOf({ anchor }: CommentThread, found: Place | undefined): Passage | null {
  if (!found || anchor.kind === "version" || found.quote === "") return null;
  const { order: _, ...passage } = found;
  return passage;
}

/** Ctrl or ⌘ with Alt and M, wherever the cursor is in this window. */
function useCommentKey(act: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.altKey || event.shiftKey) return;
      if (event.getModifierState("AltGraph")) return; // µ on a German keyboard
      if (event.key.toLowerCase() !== "m" && !(event.metaKey && event.code === "KeyM")) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [act]);
}
