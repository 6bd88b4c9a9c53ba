import { history, undo } from "@tiptap/pm/history";
import { EditorState } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { bodySchema } from "#richtext/schema.ts";
import { bold, doc, p, statement, ul } from "#test/bodies.ts";
import { findKey, findPlugin, lookAt, replaceMatches, searchFor } from "./find-plugin.ts";

const search = { words: "sea", isCaseExact: false, areSignsExact: false, isWholeWord: false };
const body = doc(
  p("The sea and the ", bold("Sea"), { type: "hardBreak" }, "sea"),
  ul("sea"),
  statement("A", "B", p("No s"), p("ea.")),
);

function stateOf(): EditorState {
  return EditorState.create({ doc: bodySchema.nodeFromJSON(body), plugins: [history(), findPlugin(search)] });
}

function foundIn(state: EditorState): string[] {
  return findKey.getState(state)?.matches.map(({ from, to }) => state.doc.textBetween(from, to)) ?? [];
}

test("every block is searched, none together with the next", () => {
  expect(foundIn(stateOf())).toEqual(["sea", "Sea", "sea", "sea"]);
});

test("another search finds anew, and nothing is stored of either", () => {
  const state = stateOf();
  const next = state.apply(searchFor(state, { ...search, isCaseExact: true }));
  expect(foundIn(next)).toEqual(["sea", "sea", "sea"]);
  expect(next.doc.eq(state.doc)).toBe(true);
});

test("looking at a match chooses its words", () => {
  const state = stateOf();
  const next = state.apply(lookAt(state, 1));
  expect(next.doc.textBetween(next.selection.from, next.selection.to)).toBe("Sea");
  expect(findKey.getState(next)?.current).toBe(1);
});

test("all are replaced in one step back, with the looks that they had", () => {
  const before = stateOf();
  let state = before.apply(replaceMatches(before, findKey.getState(before)?.matches ?? [], "ocean"));
  expect(state.doc.firstChild?.textContent).toBe("The ocean and the oceanocean");
  expect(state.doc.firstChild?.child(1).marks.map(({ type }) => type.name)).toEqual(["bold"]);
  expect(foundIn(state)).toEqual([]);
  undo(state, (transaction) => {
    state = state.apply(transaction);
  });
  expect(state.doc.eq(before.doc)).toBe(true);
});

test("replaced by nothing, they go", () => {
  const state = stateOf();
  const [first] = findKey.getState(state)?.matches ?? [];
  expect(state.apply(replaceMatches(state, first ? [first] : [], "")).doc.firstChild?.textContent).toBe(
    "The  and the Seasea",
  );
});
