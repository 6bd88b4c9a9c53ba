import { useRouter } from "next/navigation";
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { useSafeLeaving } from "#components/ui/use-safe-leaving.ts";
import type { EditionKind } from "#domain/edition.ts";
import type { Content } from "#domain/release.ts";
import { keptContent } from "#domain/revision.ts";
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
  { editionId, editionKind, sourceSeq }: { editionId: string; editionKind: EditionKind; sourceSeq: number | null },
  initial: WrittenText,
  head: SavedText & WrittenText,
): Saving {
  const [openedAs] = useState(() => asString(initial.content, editionKind));
  const [state, dispatch] = useReducer(afterSaveEvent<Content>, startOfSaving<Content>(savedText(head), openedAs));
  const router = useRouter();
  const latest = useRef(initial);
  const known = useRef<SavedText | null>(savedText(head));
  const savedAs = useRef(openedAs);
  const running = useRef<Promise<boolean> | null>(null);

  const written = useCallback(
    (text: WrittenText) => {
      latest.current = text;
      dispatch({ type: "written", as: asString(text.content, editionKind) });
    },
    [editionKind],
  );

  const send = useCallback(async (): Promise<boolean> => {
    const text = latest.current;
    const as = asString(text.content, editionKind);
    if (as === savedAs.current && known.current) return true;
    dispatch({ type: "sent" });
    const parent = known.current && { seq: known.current.seq, hash: known.current.hash };
    const answer = await saveText({ editionId, parent, sourceSeq, ...text }).catch(() => null);
    if (answer?.ok) {
      known.current = answer.value;
      savedAs.current = as;
      dispatch({ type: "kept", as, saved: answer.value });
      return asString(latest.current.content, editionKind) === as;
    }
    if (answer?.refusal.code === "stale_parent") {
      dispatch({ type: "overtaken", other: answer.refusal.current });
      router.refresh();
    } else {
      dispatch({ type: "failed", refusal: answer ? answer.refusal : null });
    }
    return false;
  }, [editionId, editionKind, sourceSeq, router]);

  const save = useCallback(async (): Promise<boolean> => {
    while (running.current) await running.current;
    running.current = send().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [send]);

  const follow = useCallback(
    (next: SavedText & WrittenText) => {
      const { seq, hash, at } = next;
      known.current = { seq, hash, at };
      savedAs.current = asString(next.content, editionKind);
      dispatch({ type: "based_on_other", saved: known.current, as: savedAs.current });
    },
    [editionKind],
  );

  useEffect(() => {
    const isNewer = head.seq > (known.current?.seq ?? 0);
    if (isNewer && !running.current && asString(head.content, editionKind) === savedAs.current) follow(head);
  }, [head, follow, editionKind]);

  const followOther = useCallback(async () => {
    if (!state.other || head.seq < state.other.seq) return false;
    follow(head);
    return save();
  }, [state.other, head, follow, save]);

  const status = saveStatus(state);
  useSafeLeaving(status !== "saved" && status !== "never", save);
  return { state, status, written, save, followOther };
}

/** As the server would keep it, so that a space at the end or an address that follows the headline is no change. */
function asString(content: Content, kind: EditionKind): string {
  return canonicalJson(keptContent(content, { kind }));
}

function savedText({ seq, hash, at }: SavedText): SavedText {
  return { seq, hash, at };
}
