import { useCallback, useEffect, useRef, useState } from "react";
import type { Anchor } from "#domain/comment.ts";
import { drawId } from "../saving/draw-id.ts";

/** A comment that is being written. */
export interface Draft {
  /** Its id once it is sent; another after each change, so that a retry is recognised and nothing typed later is lost. */
  id: string;
  words: string;
  /** Ids of whom it names. */
  mentions: string[];
  /** Other words that it proposes; null for none. */
  proposal: string | null;
  /** Only of one that begins a thread. */
  anchor: Anchor | null;
}

/** By the id of the thread that it answers; `begun` begins one. */
export type Drafts = Readonly<Record<string, Draft>>;

export const begun = "new";

/** What the editor calls the words that a thread is being begun about. */
export function beginningId(anchor: Anchor): string {
  if (anchor.kind === "version") return begun;
  const { startBlock, startOffset, endBlock, endOffset } = anchor.passage;
  return [begun, startBlock, startOffset, endBlock, endOffset].join(" ");
}

export type ChangeDraft = (name: string, change: Partial<Omit<Draft, "id">> | null) => void;

/** Comments that were not sent yet. They outlive a closed panel, a failed sending and a new sign-in in this window. */
export function useDrafts(at: string, personId: string): [Drafts, ChangeDraft] {
  const [drafts, setDrafts] = useState<Drafts>({});
  const latest = useRef(drafts);
  const key = `comments ${personId} ${at}`;

  const put = useCallback(
    (next: Drafts) => {
      latest.current = next;
      setDrafts(next);
      keep(key, next);
    },
    [key],
  );
  useEffect(() => {
    const kept = keptIn(key);
    latest.current = kept;
    setDrafts(kept);
  }, [key]);

  const change = useCallback<ChangeDraft>(
    (name, change) => {
      const { [name]: before = empty, ...others } = latest.current;
      put(change ? { ...others, [name]: { ...before, ...change, id: drawId() } } : others);
    },
    [put],
  );
  return [drafts, change];
}

const empty = { words: "", mentions: [], proposal: null, anchor: null };

function keep(key: string, drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length > 0) sessionStorage.setItem(key, JSON.stringify(drafts));
    else sessionStorage.removeItem(key);
  } catch {
    // storage is full or switched off: the page still has them
  }
}

function keptIn(key: string): Drafts {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "{}");
  } catch {
    return {};
  }
}
