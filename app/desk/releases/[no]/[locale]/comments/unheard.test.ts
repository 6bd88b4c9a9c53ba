import { expect, test } from "vitest";
import type { CommentThread, Decision } from "#domain/comment.ts";
import { acceptedUnheard } from "./unheard.ts";

const decided = (decision: Decision, id = "ada") => ({ decision, by: { id, name: id }, at: new Date(0) });
const thread = (...decisions: CommentThread["decisions"]): CommentThread => ({
  ...{ id: "one", anchor: { kind: "version" }, place: null, proposal: "other", comments: [], decisions },
});
const unheard = (asked: number | null, ...decisions: CommentThread["decisions"]) =>
  acceptedUnheard([thread(...decisions)], new Map(asked === null ? [] : [["one", asked]]), "ada").length;

test("what was accepted here and is settled so was heard by the server", () => {
  expect(unheard(0, decided("accepted"))).toBe(1);
  expect(unheard(2, decided("declined"), decided("reopened"), decided("accepted"))).toBe(1);
});

test("nothing else is: not asked, not arrived, settled by somebody else or otherwise, opened again, accepted before", () => {
  expect(unheard(null, decided("accepted"))).toBe(0);
  expect(unheard(0)).toBe(0);
  expect(unheard(0, decided("accepted", "dora"))).toBe(0);
  expect(unheard(0, decided("resolved"))).toBe(0);
  expect(unheard(0, decided("accepted"), decided("reopened"))).toBe(0);
  expect(unheard(2, decided("accepted"), decided("reopened"))).toBe(0);
});
