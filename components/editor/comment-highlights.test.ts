import { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { canonicalJson } from "#richtext/canonical.ts";
import { wordsHash } from "#richtext/hash.ts";
import { bodySchema } from "#richtext/schema.ts";
import { doc, p, ul } from "#test/bodies.ts";
import { commentHighlights, type Highlight, highlightsIn, showHighlights, wordsOf } from "./comment-highlights.ts";
import { anchorOf, passageIn, passagesOf, rangeOf, spanOf } from "./passages.ts";

const body = doc(p("One two three."), ul("four five"), p());

function opened(highlights: Highlight[] = []) {
  const state = EditorState.create({
    doc: Node.fromJSON(bodySchema, body),
    schema: bodySchema,
    plugins: [commentHighlights(() => {})],
  });
  return state.apply(showHighlights(state.tr, highlights));
}

const two: Highlight = { id: "t", kind: "range", look: "open", from: 5, to: 8 };

function quoteOf(state: EditorState): string | undefined {
  const [highlight] = highlightsIn(state);
  return highlight && passageIn(passagesOf(state.doc), wordsOf(highlight)).quote;
}

test("a highlight follows its words while the text changes around them and within", () => {
  let state = opened([two]);
  expect(quoteOf(state)).toBe("two");
  state = state.apply(state.tr.insertText("Before. ", 1));
  expect(quoteOf(state)).toBe("two");
  const [{ from, to } = two] = highlightsIn(state);
  state = state.apply(state.tr.insertText("x", from));
  state = state.apply(state.tr.insertText("y", to + 1));
  expect(quoteOf(state)).toBe("two"); // what is typed beside it does not belong to it
  state = state.apply(state.tr.insertText("-", from + 2));
  expect(quoteOf(state)).toBe("t-wo");
  state = state.apply(state.tr.split(from - 1));
  expect(quoteOf(state)).toBe("t-wo");
});

test("a highlight is gone with its words", () => {
  const state = opened([two]);
  expect(highlightsIn(state.apply(state.tr.delete(4, 9)))).toEqual([]);
});

test("a highlight of a block is around it, whatever it says", () => {
  let state = opened([{ id: "t", kind: "block", look: "open", from: 0, to: 16 }]);
  expect(quoteOf(state)).toBe("One two three.");
  state = state.apply(state.tr.insertText("None", 1, 15));
  expect(quoteOf(state)).toBe("None");
  expect(highlightsIn(state.apply(state.tr.delete(0, 6)))).toEqual([]);
});

test("showing a highlight changes no document, no hash, and is no step to undo", () => {
  const before = opened();
  const transaction = showHighlights(before.tr, [two]);
  expect(transaction.docChanged).toBe(false);
  expect(transaction.getMeta("addToHistory")).toBe(false);
  const hashOf = ({ doc }: EditorState) => wordsHash(canonicalJson(doc.toJSON()), "");
  expect(hashOf(before.apply(transaction))).toBe(hashOf(before));
});

test("pieces of the text and positions in the document name the same words", () => {
  const passages = passagesOf(opened().doc);
  const { all } = passages.text;
  expect(all).toBe("One two three.\nfour five\n");
  for (const words of ["One", "two", "three.", "four", "five", "One two three.\nfour"]) {
    const start = all.indexOf(words);
    const span = { start, end: start + words.length };
    expect(spanOf(passages, rangeOf(passages, span))).toEqual(span);
  }
  expect(
    opened().doc.textBetween(
      rangeOf(passages, { start: 15, end: 19 }).from,
      rangeOf(passages, { start: 15, end: 19 }).to,
    ),
  ).toBe("four");
});

test.each([
  [4, 9, "range", "two"], // the spaces around it are left out
  [1, 23, "range", "One two three.\nfour"],
  [3, 3, "block", "One two three."],
  [20, 20, "block", "four five"],
])("selected from %d to %d, a comment is about a %s: %s", (from, to, kind, quote) => {
  const state = opened();
  const chosen = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  expect(anchorOf(chosen)).toMatchObject({ kind, passage: { quote } });
});

test("in an empty paragraph a comment is about the whole text", () => {
  const state = opened();
  const end = state.doc.content.size - 1;
  expect(anchorOf(state.apply(state.tr.setSelection(TextSelection.create(state.doc, end))))).toEqual({
    kind: "version",
  });
});
