import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Content } from "#domain/release.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import { saveText } from "./actions.ts";
import { afterSaveEvent, type SavedText, type SaveState, saveStatus, startOfSaving } from "./save-state.ts";

export interface WrittenText {
  content: Content;
  blockIds: string[];
}

interface Saving {
  state: SaveState<Content>;
  status: ReturnType<typeof saveStatus>;
  written: (text: WrittenText) => void;
  /** Resolves to whether everything on the screen is on the server. Saves never run beside each other. */
  save: () => Promise<boolean>;
  /** Makes the other's revision the one that the next save follows; the screen keeps its text. */
  followOther: () => Promise<boolean>;
}

/**
 * Keeps one text saved and says truly whether it is.
 *
 * @param head - the newest revision as the page knows it; a later one with the same words (only printed facts changed)
 * is followed silently
 */
export function useSaving(
  { editionId, sourceSeq }: { editionId: string; sourceSeq: number | null },
  initial: WrittenText,
  head: SavedText & WrittenText,
): Saving {
  const [state, dispatch] = useReducer(
    afterSaveEvent<Content>,
    startOfSaving<Content>(savedText(head), asString(initial.content)),
  );
  const latest = useRef(initial);
  const known = useRef<SavedText | null>(savedText(head));
  const savedAs = useRef(asString(initial.content));
  const running = useRef<Promise<boolean> | null>(null);

  const written = useCallback((text: WrittenText) => {
    latest.current = text;
    dispatch({ type: "written", as: asString(text.content) });
  }, []);

  const send = useCallback(async (): Promise<boolean> => {
    const text = latest.current;
    const as = asString(text.content);
    if (as === savedAs.current && known.current) return true;
    dispatch({ type: "sent" });
    const parent = known.current && { seq: known.current.seq, hash: known.current.hash };
    const answer = await saveText({ editionId, parent, sourceSeq, ...text }).catch(() => null);
    if (answer?.ok) {
      known.current = answer.value;
      savedAs.current = as;
      dispatch({ type: "kept", as, saved: answer.value });
      return asString(latest.current.content) === as;
    }
    if (answer?.refusal.code === "stale_parent") {
      dispatch({ type: "overtaken", other: answer.refusal.current });
    } else {
      dispatch({ type: "failed", refusal: answer ? answer.refusal : null });
    }
    return false;
  }, [editionId, sourceSeq]);

  const save = useCallback(async (): Promise<boolean> => {
    while (running.current) await running.current;
    running.current = send().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [send]);

  const follow = useCallback((next: SavedText & WrittenText) => {
    const { seq, hash, at } = next;
    known.current = { seq, hash, at };
    savedAs.current = asString(next.content);
    dispatch({ type: "based_on_other", saved: known.current, as: savedAs.current });
  }, []);

  useEffect(() => {
    const isNewer = head.seq > (known.current?.seq ?? 0);
    if (isNewer && !running.current && asString(head.content) === savedAs.current) follow(head);
  }, [head, follow]);

  const followOther = useCallback(async () => {
    if (!state.other || head.seq < state.other.seq) return false;
    follow(head);
    return save();
  }, [state.other, head, follow, save]);

  const status = saveStatus(state);
  useLeaveWarning(status !== "saved" && status !== "never");
  return { state, status, written, save, followOther };
}

/** Asks before the window goes while it holds words that the server does not have. */
function useLeaveWarning(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isNeeded]);
}

function asString(content: Content): string {
  return canonicalJson(content);
}

function savedText({ seq, hash, at }: SavedText): SavedText {
  return { seq, hash, at };
}
