import { useCallback, useEffect, useRef, useState } from "react";
import { drawId } from "#components/draw-id.ts";
import type { Anchor } from "#domain/comment.ts";
import { begun, type Draft, type Drafts, withoutSent } from "./drafts.ts";

/** What the editor calls the words that a thread is being begun about. */
export function beginningId(anchor: Anchor): string {
  if (anchor.kind === "version") return begun;
  const { startBlock, startOffset, endBlock, endOffset } = anchor.passage;
  return [begun, startBlock, startOffset, endBlock, endOffset].join(" ");
}

export type ChangeDraft = (name: string, change: Partial<Omit<Draft, "id">> | null) => void;

/** @param sentId - of the draft as it was sent */
export type DropSent = (name: string, sentId: string) => void;

/** Comments that were not sent yet. They outlive a closed panel, a failed sending and a new sign-in in this window. */
export function useDrafts(at: string, personId: string): [Drafts, ChangeDraft, DropSent] {
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
  const dropSent = useCallback<DropSent>((name, sentId) => put(withoutSent(latest.current, name, sentId)), [put]);
  return [drafts, change, dropSent];
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
