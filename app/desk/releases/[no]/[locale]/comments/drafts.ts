import type { Anchor } from "#domain/comment.ts";

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

/** Whether a thread is being begun with words, which would be about others if it were begun again. */
export function isBegun({ [begun]: draft }: Drafts): boolean {
  return draft !== undefined && (draft.words !== "" || draft.proposal !== null);
}

/** What is left once a draft was sent: all, where something was typed since. */
export function withoutSent(drafts: Drafts, name: string, sentId: string): Drafts {
  const { [name]: draft, ...others } = drafts;
  return draft?.id === sentId ? others : drafts;
}
