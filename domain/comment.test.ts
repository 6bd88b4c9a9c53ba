import { expect, test } from "vitest";
import { approver, author, draft, editionInReview, noon, person, translator } from "#test/examples.ts";
import {
  acceptProposal,
  type CommentThread,
  declineProposal,
  fieldOf,
  fits,
  isOpen,
  longestComment,
  longestQuote,
  mentionable,
  mentioned,
  type Passage,
  reopen,
  reply,
  resolve,
  startThread,
} from "./comment.ts";

const passage: Passage = {
  startBlock: "b1",
  startOffset: 4,
  endBlock: "b1",
  endOffset: 15,
  quote: "old harbour",
  before: "the ",
  after: " of Lindmar",
};
const range = { kind: "range", passage } as const;
const remark = { words: "Is it that old?", mentions: [] };
const grace = { id: "grace", name: "grace" };

function thread(given: Partial<CommentThread> = {}): CommentThread {
  const first = { id: "t1", by: grace, words: "New harbour?", mentions: [], at: noon };
  return { id: "t1", anchor: range, place: null, proposal: null, comments: [first], decisions: [], ...given };
}

const settled = thread({ decisions: [{ decision: "resolved", by: grace, at: noon }] });
const proposing = thread({ proposal: "new harbour" });

test("a thread is about a field, or about the body or the whole", () => {
  expect(fieldOf({ kind: "range", passage: { ...passage, startBlock: "headline", endBlock: "headline" } })).toBe(
    "headline",
  );
  expect(fieldOf({ kind: "block", passage: { ...passage, startBlock: "lead", endBlock: "lead" } })).toBe("lead");
  expect(fieldOf(range)).toBeNull();
  expect(fieldOf({ kind: "version" })).toBeNull();
});

test("a comment says something, and not a whole book", () => {
  expect(startThread({ kind: "version" }, remark, null)).toMatchObject({ ok: true });
  expect(startThread(range, { ...remark, words: "" }, null)).toMatchObject({ refusal: { code: "comment_empty" } });
  const long = { ...remark, words: "x".repeat(longestComment + 1) };
  expect(startThread(range, long, null)).toMatchObject({ refusal: { code: "comment_too_long", longest: 5000 } });
  expect(reply(remark)).toMatchObject({ ok: true });
  expect(reply({ ...remark, words: "" })).toMatchObject({ refusal: { code: "comment_empty" } });
  expect(reply(long)).toMatchObject({ refusal: { code: "comment_too_long" } });
});

test("what is too long to be quoted is no range to comment on", () => {
  const long = { kind: "range", passage: { ...passage, quote: "x".repeat(longestQuote + 1) } } as const;
  expect(startThread(long, remark, null)).toMatchObject({ refusal: { code: "quote_too_long", longest: 5000 } });
});

test("proposed words need no comment, and are other words for some within one block", () => {
  const silent = { words: "", mentions: [] };
  expect(startThread(range, silent, "new harbour")).toMatchObject({ ok: true });
  expect(startThread(range, silent, "")).toMatchObject({ ok: true });
  expect(startThread(range, silent, "x".repeat(5001))).toMatchObject({ refusal: { code: "comment_too_long" } });
  expect(startThread(range, silent, "old harbour")).toMatchObject({ refusal: { code: "proposal_changes_nothing" } });
  const elsewhere = [
    { kind: "version" },
    { kind: "block", passage },
    { kind: "range", passage: { ...passage, endBlock: "b2" } },
  ] as const;
  for (const anchor of elsewhere) {
    expect(startThread(anchor, silent, "new")).toMatchObject({ refusal: { code: "proposal_without_words" } });
  }
});

test("a comment names people at work who may read what it is about, and whose name still stands in it", () => {
  const ada = { ...author({ id: "ada", name: "Ada Lund" }), active: true };
  const jana = { ...author({ id: "jana", name: "Jana Feldrin" }), active: true };
  const gone = { ...author({ id: "gone" }), active: false };
  expect(mentionable([ada, jana, gone], { confidential: false, people: [] })).toEqual([ada, jana]);
  expect(mentionable([ada, jana, gone], { confidential: true, people: ["ada", "gone"] })).toEqual([ada]);
  const words = "@Ada Lund, please look. Not you, Jana Feldrin.";
  expect(mentioned({ words, mentions: ["ada", "jana", "nobody"] }, [ada, jana])).toEqual([
    { id: "ada", name: "Ada Lund" },
  ]);
});

test("a thread is settled and taken up again in turn", () => {
  expect(isOpen(thread())).toBe(true);
  expect(isOpen(settled)).toBe(false);
  expect(resolve(thread())).toEqual({ ok: true, value: "resolved" });
  expect(resolve(settled)).toEqual({ ok: false, refusal: { code: "comment_settled", by: "grace", at: noon } });
  expect(reopen(settled)).toEqual({ ok: true, value: "reopened" });
  expect(reopen(thread())).toEqual({ ok: false, refusal: { code: "comment_open" } });
});

test("proposed words are declined by whoever may change the text, and by who proposed them", () => {
  expect(declineProposal(proposing, author(), "en")).toEqual({ ok: true, value: "declined" });
  expect(declineProposal(proposing, person({ id: "grace" }), "en")).toEqual({ ok: true, value: "declined" });
  expect(declineProposal(proposing, translator(), "en")).toMatchObject({ refusal: { code: "not_a_writer" } });
  expect(declineProposal(thread(), author(), "en")).toMatchObject({ refusal: { code: "nothing_proposed" } });
  const over = { ...proposing, decisions: settled.decisions };
  expect(declineProposal(over, author(), "en")).toMatchObject({ refusal: { code: "comment_settled" } });
});

test("proposed words fit while those stand there that they are for", () => {
  expect(fits(proposing, "old harbour")).toEqual({ ok: true, value: "accepted" });
  for (const standing of [null, "old harbor", "old harbours"]) {
    expect(fits(proposing, standing)).toEqual({ ok: false, refusal: { code: "words_changed", quote: "old harbour" } });
  }
  expect(fits(thread(), "old harbour")).toMatchObject({ refusal: { code: "nothing_proposed" } });
  expect(fits(thread({ anchor: { kind: "version" }, proposal: "x" }), "x")).toMatchObject({
    refusal: { code: "nothing_proposed" },
  });
  const over = { ...proposing, decisions: settled.decisions };
  expect(fits(over, "old harbour")).toMatchObject({ refusal: { code: "comment_settled" } });
});

test("they are accepted in the window that writes, by its writer, and while the text is with its authors", () => {
  const ada = author();
  const lease = { holder: { personId: "ada", name: "ada", tab: "w1" } };
  const given = { edition: draft(), lease, tab: "w1", standing: "old harbour", at: noon };
  expect(acceptProposal(proposing, ada, given)).toEqual({ ok: true, value: "accepted" });
  expect(acceptProposal(proposing, ada, { ...given, standing: null })).toMatchObject({
    refusal: { code: "words_changed" },
  });
  const elsewhere = [
    { ...given, tab: "w2" },
    { ...given, lease: null },
    { ...given, lease: { holder: { ...lease.holder, personId: "jana" } } },
  ];
  for (const other of elsewhere) {
    expect(acceptProposal(proposing, ada, other)).toMatchObject({ refusal: { code: "not_writing_here" } });
  }
  expect(acceptProposal(proposing, ada, { ...given, edition: editionInReview() })).toMatchObject({
    refusal: { code: "not_with_authors", stage: "in_review" },
  });
  expect(acceptProposal(proposing, person(), given)).toMatchObject({ refusal: { code: "not_a_writer" } });
  expect(acceptProposal(proposing, approver({ id: "ada" }), given)).toEqual({ ok: true, value: "accepted" });
});
