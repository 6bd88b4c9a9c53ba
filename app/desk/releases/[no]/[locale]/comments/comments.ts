import type { Places } from "#components/editor/use-highlights.ts";
import type { CommentThread, Named, Passage } from "#domain/comment.ts";
import type { Person } from "#domain/person.ts";
import type { ShownRefusal } from "../../../form-state.ts";
import type { Drafts } from "./drafts.ts";
import type { CommentAct } from "./route.ts";
import type { ChangeDraft, DropSent } from "./use-drafts.ts";

/** The comments on a language version as a page shows them, and what can be done there. */
export interface Comments {
  threads: CommentThread[];
  /** Whom a comment can name. */
  people: Named[];
  /** Where the words are now. */
  places: Places;
  /** Who reads them. */
  person: Person;
  /** Id of the thread that is read. */
  selected: string | null;
  /** Counts how often somebody asked for the comments from elsewhere on the page. */
  summons: number;
  drafts: Drafts;
  changeDraft: ChangeDraft;
  /** Forgets a draft that the server has, unless something was typed since. */
  dropSent: DropSent;
  select: (id: string) => void;
  /** Shows a thread in the panel, which is opened for it. */
  open: (id: string) => void;
  /** Brings the words of a thread into view; null where no text is shown in which they could be found. */
  show: ((id: string) => void) | null;
  standing: (id: string) => Passage | null;
  /** Begins a comment on what is chosen in the text. */
  comment: () => void;
  /** Puts proposed words into the text; null where it is not written. */
  accept: ((thread: CommentThread) => Promise<ShownRefusal | null>) | null;
  /** Null once it is done. */
  tell: (said: CommentAct) => Promise<ShownRefusal | null>;
}

/** In document order: what is about the whole text first, what lost its words last. */
export function inOrder(threads: readonly CommentThread[], places: Places): CommentThread[] {
  const order = ({ id, anchor }: CommentThread) =>
    anchor.kind === "version" ? Number.NEGATIVE_INFINITY : (places.get(id)?.order ?? Number.MAX_SAFE_INTEGER);
  return threads.toSorted((a, b) => order(a) - order(b));
}

/** Whether a thread is about words that are not there any more. */
export function isOrphan({ id, anchor }: CommentThread, places: Places): boolean {
  return anchor.kind !== "version" && !places.has(id);
}
