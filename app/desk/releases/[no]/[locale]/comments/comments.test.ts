import { expect, test } from "vitest";
import type { Places } from "#components/editor/use-highlights.ts";
import type { Anchor, CommentThread, Passage } from "#domain/comment.ts";
import { inOrder, isOrphan } from "./comments.ts";

const passage: Passage = {
  ...{ startBlock: "a", startOffset: 0, endBlock: "a", endOffset: 5 },
  ...{ quote: "Words", before: "", after: "" },
};
const thread = (id: string, anchor: Anchor = { kind: "range", passage }): CommentThread => ({
  ...{ id, anchor, place: null, proposal: null, comments: [], decisions: [] },
});
const places: Places = new Map([
  ["later", { ...passage, order: 1 }],
  ["sooner", { ...passage, order: 0 }],
]);

test("threads stand in the order of the text: the whole first, then the words, then those whose words are gone", () => {
  const whole = thread("whole", { kind: "version" });
  const threads = [thread("gone"), thread("later"), whole, thread("sooner")];
  expect(inOrder(threads, places).map(({ id }) => id)).toEqual(["whole", "sooner", "later", "gone"]);
});

test("an orphan is about words that are gone, and the whole text never is", () => {
  expect(isOrphan(thread("gone"), places)).toBe(true);
  expect(isOrphan(thread("later"), places)).toBe(false);
  expect(isOrphan(thread("whole", { kind: "version" }), places)).toBe(false);
});
