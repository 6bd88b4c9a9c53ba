import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BodyNode, Content } from "#domain/release.ts";
import { content } from "#test/examples.ts";
import { parseBody } from "./body.ts";
import { canKeepBoth, type IdentifiedText, type MergeChoice, type MergeRow, merged, mergeRows } from "./merge.ts";
import { bodyWords } from "./plain-text.ts";

function paragraph(text: string): BodyNode {
  return { type: "paragraph", ...(text && { content: [{ type: "text", text }] }) };
}

/** A text of paragraphs whose ids are their words of the base, as an editor keeps them. */
function text(paragraphs: string[], fields: Partial<Content> = {}, ids = paragraphs): IdentifiedText {
  const body = { type: "doc", content: paragraphs.map(paragraph) };
  return { content: content({ body, ...fields }), blockIds: ids, journalistsOnly: "" };
}

const words = ({ content }: IdentifiedText) => bodyWords(content.body).split("\n");
const proposals = (rows: readonly MergeRow[]) => rows.map((row) => (row.kind === "agreed" ? "agreed" : row.proposal));
const all = (rows: readonly MergeRow[], choice: MergeChoice) => rows.map(() => choice);
const proposed = (rows: readonly MergeRow[]) => rows.map((row) => (row.kind === "agreed" ? null : row.proposal));

describe("rows", () => {
  const base = text(["one", "two", "three", "four"]);

  test("what one side changed alone is proposed, what both changed is a question", () => {
    const mine = text(["one", "two of mine", "three of mine", "four"]);
    const theirs = text(["one", "two", "three of theirs", "four"]);
    expect(proposals(mergeRows(base, mine, theirs))).toEqual(["agreed", "mine", null, "agreed"]);
  });

  test("what both changed alike is agreed", () => {
    const both = text(["one", "two again", "three", "four"]);
    expect(mergeRows(base, both, both).every(({ kind }) => kind === "agreed")).toBe(true);
  });

  test("two insertions at one place are a question, a change beside an insertion is none", () => {
    const mine = text(["one", "mine", "two", "three", "four"]);
    const theirs = text(["one", "theirs", "two", "three", "four"]);
    expect(proposals(mergeRows(base, mine, theirs))).toEqual(["agreed", null, "agreed"]);
    const changed = text(["one", "two of theirs", "three", "four"]);
    const rows = mergeRows(base, mine, changed);
    expect(proposals(rows)).toEqual(["agreed", "mine", "theirs", "agreed"]);
    expect(words(merged(rows, proposed(rows), changed))).toEqual(["one", "mine", "two of theirs", "three", "four"]);
  });

  test("a paragraph that one deleted and the other changed is a question", () => {
    const rows = mergeRows(base, text(["one", "three", "four"]), text(["one", "two of theirs", "three", "four"]));
    expect(proposals(rows)).toEqual(["agreed", null, "agreed"]);
  });

  test("what is for journalists only is a field like the others, and both can be kept", () => {
    const noted = (journalistsOnly: string) => ({ ...text(["one"]), journalistsOnly });
    const rows = mergeRows(noted("A."), noted("B."), noted("C."));
    expect(rows[0]).toEqual({
      kind: "field",
      field: "journalistsOnly",
      base: "A.",
      mine: "B.",
      theirs: "C.",
      proposal: null,
    });
    expect(merged(rows, ["both", null], noted("C.")).journalistsOnly).toBe("C. B.");
    expect(merged(rows, [null, null], noted("C.")).journalistsOnly).toBe("C.");
  });

  test("fields that differ have rows of their own; those that agree have none", () => {
    const start = text(["one"], { headline: "A", lead: "a", place: "Lindmar" });
    const mine = text(["one"], { headline: "B", lead: "b", place: "Lindmar" });
    const theirs = text(["one"], { headline: "C", lead: "a", place: "Port Esker" });
    expect(mergeRows(start, mine, theirs)).toMatchObject([
      { field: "headline", base: "A", mine: "B", theirs: "C", proposal: null },
      { field: "place", proposal: "theirs" },
      { field: "lead", proposal: "mine" },
      { kind: "agreed" },
    ]);
  });

  test("a section below the text is compared block by block", () => {
    const background = (...texts: string[]): IdentifiedText => ({
      content: content({
        body: {
          type: "doc",
          content: [paragraph("one"), { type: "background", content: texts.map(paragraph) }],
        },
      }),
      blockIds: ["p", "section", ...texts],
      journalistsOnly: "",
    });
    const theirs = background("b1", "b2 of theirs");
    const rows = mergeRows(background("b1", "b2"), background("b1 of mine", "b2"), theirs);
    expect(proposals(rows)).toEqual(["agreed", "mine", "theirs"]);
    const result = merged(rows, proposed(rows), theirs);
    expect(words(result)).toEqual(["one", "b1 of mine", "b2 of theirs"]);
    expect(result.blockIds).toEqual(["p", "section", "b1 of mine", "b2 of theirs"]);
  });
});

describe("the result", () => {
  test("both stand one after the other, the saved one first, and no block id occurs twice", () => {
    const theirs = text(["two of theirs"], {}, ["id"]);
    const rows = mergeRows(text(["two"], {}, ["id"]), text(["two of mine"], {}, ["id"]), theirs);
    const result = merged(rows, ["both"], theirs);
    expect(words(result)).toEqual(["two of theirs", "two of mine"]);
    expect(result.blockIds).toEqual(["id", ""]);
  });

  test("of a headline there is one, of a lead both can stay", () => {
    const theirs = text(["one"], { headline: "B", lead: "b." });
    const rows = mergeRows(text(["one"]), text(["one"], { headline: "C", lead: "c." }), theirs);
    expect(rows.map(canKeepBoth)).toEqual([false, true, false]);
    expect(merged(rows, ["mine", "both", null], theirs).content).toMatchObject({ headline: "C", lead: "b. c." });
  });

  test("what one side has not cannot be kept beside the other", () => {
    const rows = mergeRows(text(["one", "two"]), text(["one"]), text(["one", "two of theirs"]));
    expect(rows.map(canKeepBoth)).toEqual([false, false]);
  });

  test("a text that loses every block keeps an empty one", () => {
    const theirs = text([""]);
    const rows = mergeRows(text(["one"]), text(["two"]), theirs);
    expect(merged(rows, all(rows, "theirs"), theirs).content.body).toEqual(theirs.content.body);
  });

  const texts = fc.array(fc.constantFrom("one", "two", "three", "four", "five", "six"), {
    minLength: 1,
    maxLength: 12,
  });

  test("whoever takes one side everywhere has that side's text, word for word", () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const sides = [text(base), text(mine), text(theirs)] as const;
        const rows = mergeRows(...sides);
        expect(words(merged(rows, all(rows, "mine"), sides[2]))).toEqual(mine);
        expect(words(merged(rows, all(rows, "theirs"), sides[2]))).toEqual(theirs);
      }),
    );
  });

  test("whoever keeps both loses no word of either, and the body is one that may be stored", () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const rows = mergeRows(text(base), text(mine), text(theirs));
        const choices = rows.map((row) => (canKeepBoth(row) ? "both" : "mine"));
        const result = merged(rows, choices, text(theirs));
        for (const word of mine) expect(words(result)).toContain(word);
        expect(parseBody(result.content.body).ok).toBe(true);
      }),
    );
  });

  test("changes of one side alone come in by themselves", () => {
    fc.assert(
      fc.property(texts, texts, (base, mine) => {
        const rows = mergeRows(text(base), text(mine), text(base));
        expect(proposals(rows)).not.toContain(null);
        expect(words(merged(rows, proposed(rows), text(base)))).toEqual(mine);
      }),
    );
  });
});
