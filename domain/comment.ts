import { mayChange, maySee, type ReleaseAccess } from "./access.ts";
import type { Edition } from "./edition.ts";
import type { Lease } from "./lease.ts";
import type { Locale } from "./locale.ts";
import type { Person } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";
import { type Stage, stageOf } from "./stage.ts";

/** Words of a text: from where to where, which, and a little of what stands around them. */
export interface Passage {
  /** Ids of the blocks whose text they begin and end in. */
  startBlock: string;
  /** In UTF-16 units of the block's text. */
  startOffset: number;
  endBlock: string;
  endOffset: number;
  /** Blocks apart by a line break. */
  quote: string;
  before: string;
  after: string;
}

/** Fields above a body that can be commented on. For a passage in one of them, the name of the field is its block's id. */
export const commentedFields = ["headline", "place", "lead"] as const;
export type CommentedField = (typeof commentedFields)[number];

/** What a conversation is about: some words, a block with whatever it says, or the whole language version. */
export type Anchor = { kind: "version" } | { kind: "range" | "block"; passage: Passage };

/** The field that a thread is about; null where it is about the body or the whole. */
export function fieldOf(anchor: Anchor): CommentedField | null {
  if (anchor.kind === "version") return null;
  return commentedFields.find((field) => field === anchor.passage.startBlock) ?? null;
}

export interface Named {
  id: string;
  name: string;
}

export interface Comment {
  /** uuid drawn by the window that it was written in, so that its own retry is recognised. */
  id: string;
  by: Named;
  words: string;
  mentions: Named[];
  at: Date;
}

export type Decision = "resolved" | "reopened" | "accepted" | "declined";

export interface CommentThread {
  /** Also that of its first comment. */
  id: string;
  anchor: Anchor;
  /** Where the writer's window saw the words last; null: where they stood at first. */
  place: Passage | null;
  /** Other words for those that it is about; null where none are proposed, "" to strike them. */
  proposal: string | null;
  comments: Comment[];
  decisions: { decision: Decision; by: Named; at: Date }[];
}

export const longestComment = 5000;
export const longestQuote = 5000;

/** What somebody wants to say. */
export interface Remark {
  words: string;
  /** Ids of whom they chose to name; whoever's @name is not in the words any more is not meant. */
  mentions: readonly string[];
}

export type RemarkRefusal = { code: "comment_empty" } | { code: "comment_too_long"; longest: number };

export type ThreadRefusal =
  | RemarkRefusal
  | { code: "quote_too_long"; longest: number }
  | { code: "proposal_without_words" }
  | { code: "proposal_changes_nothing" };

/** Begins a thread. Whoever may read a language version may comment on it, at every stage and whoever writes it. */
export function startThread(anchor: Anchor, remark: Remark, proposal: string | null): Result<null, ThreadRefusal> {
  const said = say(remark, proposal !== null);
  if (!said.ok) return said;
  if (anchor.kind !== "version" && anchor.passage.quote.length > longestQuote) {
    return refuse({ code: "quote_too_long", longest: longestQuote });
  }
  if (proposal === null) return ok(null);
  if (proposal.length > longestComment) return refuse({ code: "comment_too_long", longest: longestComment });
  // marks and breaks inside a block would not survive plain words for several blocks
  if (anchor.kind !== "range" || anchor.passage.startBlock !== anchor.passage.endBlock) {
    return refuse({ code: "proposal_without_words" });
  }
  return proposal === anchor.passage.quote ? refuse({ code: "proposal_changes_nothing" }) : ok(null);
}

export function reply(remark: Remark): Result<null, RemarkRefusal> {
  return say(remark, false);
}

function say({ words }: Remark, mayBeSilent: boolean): Result<null, RemarkRefusal> {
  if (words === "" && !mayBeSilent) return refuse({ code: "comment_empty" });
  return words.length > longestComment ? refuse({ code: "comment_too_long", longest: longestComment }) : ok(null);
}

/** Who can be named in a comment: people at work here who may read what it is about. */
export function mentionable<Someone extends Person & { active: boolean }>(
  people: readonly Someone[],
  release: ReleaseAccess,
): Someone[] {
  return people.filter((person) => person.active && maySee(person, release));
}

/** Whom a comment names. */
export function mentioned({ words, mentions }: Remark, people: readonly Named[]): Named[] {
  return people
    .filter(({ id, name }) => mentions.includes(id) && words.includes(`@${name}`))
    .map(({ id, name }) => ({ id, name }));
}

export function isOpen({ decisions }: Pick<CommentThread, "decisions">): boolean {
  return decisions.length % 2 === 0;
}

export type DecisionRefusal =
  | { code: "comment_settled"; by: string; at: Date }
  | { code: "comment_open" }
  | { code: "nothing_proposed" }
  | { code: "not_a_writer"; locale: Locale };

/** Says that a matter is settled; whoever may comment can. */
export function resolve(thread: CommentThread): Result<"resolved", DecisionRefusal> {
  return settled(thread) ?? ok("resolved");
}

/** Takes a matter up again, however it was settled. */
export function reopen(thread: CommentThread): Result<"reopened", DecisionRefusal> {
  return isOpen(thread) ? refuse({ code: "comment_open" }) : ok("reopened");
}

/** Says no to proposed words: whoever may change the text, or who proposed them. */
export function declineProposal(
  thread: CommentThread,
  person: Person,
  locale: Locale,
): Result<"declined", DecisionRefusal> {
  if (thread.proposal === null) return refuse({ code: "nothing_proposed" });
  if (!mayChange(person, locale) && thread.comments[0]?.by.id !== person.id) {
    return refuse({ code: "not_a_writer", locale });
  }
  return settled(thread) ?? ok("declined");
}

export type WordsRefusal = DecisionRefusal | { code: "words_changed"; quote: string };

/**
 * Whether proposed words could take the place of those that they are for.
 *
 * @param standing - the words that stand in the window where the thread is now; null where they are gone
 */
export function fits(thread: CommentThread, standing: string | null): Result<"accepted", WordsRefusal> {
  if (thread.proposal === null || thread.anchor.kind === "version") return refuse({ code: "nothing_proposed" });
  const { quote } = thread.anchor.passage;
  if (standing !== quote) return refuse({ code: "words_changed", quote });
  return settled(thread) ?? ok("accepted");
}

export type AcceptanceRefusal =
  | WordsRefusal
  | { code: "not_with_authors"; locale: Locale; stage: Stage }
  | { code: "not_writing_here" };

export interface Acceptance {
  edition: Edition;
  lease: Pick<Lease, "holder"> | null;
  /** uuid of the window */
  tab: string;
  standing: string | null;
  at: Date;
}

/** Says yes to proposed words: only the window that writes can, because it puts them into the text in the same step. */
export function acceptProposal(
  thread: CommentThread,
  person: Person,
  { edition, lease, tab, standing, at }: Acceptance,
): Result<"accepted", AcceptanceRefusal> {
  const { locale } = edition;
  if (!mayChange(person, locale)) return refuse({ code: "not_a_writer", locale });
  if (edition.state !== "draft" && edition.state !== "changes_requested") {
    return refuse({ code: "not_with_authors", locale, stage: stageOf(edition, at) });
  }
  return lease?.holder.tab === tab && lease.holder.personId === person.id
    ? fits(thread, standing)
    : refuse({ code: "not_writing_here" });
}

function settled(thread: CommentThread): { ok: false; refusal: DecisionRefusal } | undefined {
  const last = thread.decisions.at(-1);
  return last && !isOpen(thread) ? refuse({ code: "comment_settled", by: last.by.name, at: last.at }) : undefined;
}
