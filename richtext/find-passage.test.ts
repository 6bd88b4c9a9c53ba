import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Anchor } from "#domain/comment.ts";
import { doc, p } from "#test/bodies.ts";
import { withBlockIds } from "./block-ids.ts";
import { findPassage, findThread } from "./find-passage.ts";
import { type PassageText, passageAt, passageText } from "./passage-text.ts";

function textOf(...blocks: [id: string, text: string][]): PassageText {
  const body = doc(...blocks.map(([, text]) => p(text)));
  return passageText(
    withBlockIds(
      body,
      blocks.map(([id]) => id),
    ),
  );
}

function passageOf(text: PassageText, quote: string, occurrence = 0) {
  let start = -1;
  for (let count = 0; count <= occurrence; count += 1) start = text.all.indexOf(quote, start + 1);
  return passageAt(text, { start, end: start + quote.length });
}

const first = "Ministers from twenty states met in the old harbour of Lindmar this week to talk about shipping.";
const second = "They agreed on safe routes, and the mayor of Lindmar thanked them.";
const before = textOf(["a", first], ["b", second]);

function found(quote: string, after: PassageText, occurrence = 0): string | null {
  const span = findPassage(passageOf(before, quote, occurrence), after);
  return span && after.all.slice(span.start, span.end);
}

describe("words that are still there", () => {
  test("where they stood", () => {
    expect(findPassage(passageOf(before, "old harbour"), before)).toEqual({ start: 40, end: 51 });
  });

  test("moved within their block", () => {
    const after = textOf(["a", `Yesterday evening, ${first}`], ["b", second]);
    expect(findPassage(passageOf(before, "old harbour"), after)).toEqual({ start: 59, end: 70 });
  });

  test("of which the block has more: the one with the same neighbours", () => {
    const after = textOf(["a", "the harbour, the boats, the old town"]);
    const text = textOf(["a", "the boats, the old town"]);
    const span = findPassage(passageOf(text, "the", 1), after);
    expect(span?.start).toBe(24);
  });

  test("in another block, which has another id", () => {
    expect(found("old harbour", textOf(["x", second], ["y", first]))).toBe("old harbour");
  });

  test("in a block that was split before them, or within them, or joined with the next", () => {
    const at = first.indexOf("old");
    expect(found("old harbour", textOf(["a", first.slice(0, at)], ["c", first.slice(at)], ["b", second]))).toBe(
      "old harbour",
    );
    const within = textOf(["a", first.slice(0, at + 4)], ["c", first.slice(at + 4)], ["b", second]);
    expect(found("the old harbour of Lindmar", within)).toBe("the old \nharbour of Lindmar");
    expect(found("old harbour", textOf(["a", `${first} ${second}`]))).toBe("old harbour");
  });

  test("over two blocks", () => {
    const after = textOf(["a", `Now: ${first}`], ["n", "Between."], ["b", second]);
    expect(found("about shipping.", after)).toBe("about shipping.");
    expect(found("shipping.\nThey agreed", textOf(["a", `Now: ${first}`], ["b", second]))).toBe(
      "shipping.\nThey agreed",
    );
  });

  test("with a few letters altered", () => {
    expect(found("the old harbour of Lindmar", textOf(["a", first.replace("harbour", "harbor")], ["b", second]))).toBe(
      "the old harbor of Lindmar",
    );
  });

  test("although nothing is known of their block", () => {
    const passage = { ...passageOf(before, "old harbour"), startBlock: "", endBlock: "" };
    expect(findPassage(passage, before)).toEqual({ start: 40, end: 51 });
  });
});

describe("words that are gone", () => {
  test.each(["old harbour", "Lindmar", "the", "Ministers from twenty states"])("%s", (quote) => {
    expect(found(quote, textOf(["a", first.replace(quote, "")], ["b", second]))).toBeNull();
    expect(found(quote, textOf(["a", "Something else was written here."], ["b", second]))).toBeNull();
    expect(found(quote, textOf(["b", second]))).toBeNull();
    expect(found(quote, textOf())).toBeNull();
  });

  test("other words in their place are not they", () => {
    expect(found("old harbour", textOf(["a", first.replace("old harbour", "town hall")], ["b", second]))).toBeNull();
  });
});

describe("threads", () => {
  const anchor: Anchor = { kind: "range", passage: passageOf(before, "old harbour") };

  test("about the whole text are nowhere in it", () => {
    expect(findThread({ anchor: { kind: "version" }, place: null }, before)).toBeNull();
  });

  test("about a block stay with it whatever it says, and are found by their words where it is not there", () => {
    const block: Anchor = { kind: "block", passage: passageOf(before, first) };
    const other = textOf(["b", second], ["a", "Other words."]);
    expect(findThread({ anchor: block, place: null }, other)).toEqual({ start: 67, end: 79 });
    expect(findThread({ anchor: block, place: null }, textOf(["b", second], ["z", first]))).toEqual({
      start: 67,
      end: 163,
    });
    expect(findThread({ anchor: block, place: null }, textOf(["b", second]))).toBeNull();
  });

  test("are where the writer saw them last, else where they were begun", () => {
    const reworded = textOf(["a", first.replace("old harbour", "ancient port")], ["b", second]);
    const place = passageOf(reworded, "ancient port");
    expect(findThread({ anchor, place: null }, reworded)).toBeNull();
    expect(findThread({ anchor, place }, reworded)).toEqual({ start: 40, end: 52 });
    expect(findThread({ anchor, place }, before)).toEqual({ start: 40, end: 51 });
  });
});

/** Words that stand once each, so that what is found is certainly the same. */
const words = Array.from({ length: 120 }, (_, index) => `word${index.toString(36)}x${(index * 7919).toString(36)}`);
const cut = fc.tuple(fc.nat({ max: 119 }), fc.nat({ max: 6 }), fc.array(fc.nat({ max: 999 }), { maxLength: 5 }));

test("whatever is put in or taken out around words, nothing else is ever taken for them", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 110 }),
      fc.integer({ min: 1, max: 8 }),
      fc.array(cut, { maxLength: 12 }),
      (from, count, cuts) => {
        const quote = words.slice(from, from + count).join(" ");
        const text = textOf(["a", words.slice(0, 60).join(" ")], ["b", words.slice(60).join(" ")]);
        if (!text.all.includes(quote)) return;
        const passage = passageOf(text, quote);
        const changed = edited(cuts, (index) => index >= from && index < from + count);
        const after = textOf(...changed);
        const span = findPassage(passage, after);
        expect(span === null ? quote : after.all.slice(span.start, span.end)).toBe(quote);
      },
    ),
  );
});

test("words of sixteen letters and more, or with one neighbour left, are always found", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 110 }),
      fc.integer({ min: 1, max: 6 }),
      fc.array(cut, { maxLength: 12 }),
      (from, count, cuts) => {
        const quote = words.slice(from, from + count).join(" ");
        const text = textOf(["a", words.slice(0, 60).join(" ")], ["b", words.slice(60).join(" ")]);
        if (!text.all.includes(quote)) return;
        const passage = passageOf(text, quote);
        const after = textOf(...edited(cuts, (index) => index >= from - 2 && index < from + count));
        const span = findPassage(passage, after);
        expect(span && after.all.slice(span.start, span.end)).toBe(quote);
      },
    ),
  );
});

test("when words go, their thread is found nowhere, and still says which they were", () => {
  fc.assert(
    fc.property(fc.nat({ max: 110 }), fc.integer({ min: 1, max: 8 }), (from, count) => {
      const quote = words.slice(from, from + count).join(" ");
      const text = textOf(["a", words.slice(0, 60).join(" ")], ["b", words.slice(60).join(" ")]);
      if (!text.all.includes(quote)) return;
      const passage = passageOf(text, quote);
      const rest = words.map((word, index) => (index >= from && index < from + count ? null : word));
      const after = textOf(["a", joined(rest.slice(0, 60))], ["b", joined(rest.slice(60))]);
      expect(findPassage(passage, after)).toBeNull();
      expect(passage.quote).toBe(quote);
    }),
  );
});

function joined(pieces: (string | null)[]): string {
  return pieces.filter((piece) => piece !== null).join(" ");
}

/** The words with some taken out and others put in; those that are kept stay, and nothing comes between them. */
function edited(cuts: [number, number, number[]][], isKept: (index: number) => boolean): [string, string][] {
  const pieces: (string | null)[] = [...words];
  const added = new Map<number, string>();
  for (const [at, count, put] of cuts) {
    for (let index = at; index < at + count; index += 1) if (!isKept(index)) pieces[index] = null;
    if (!(isKept(at) && isKept(at - 1))) added.set(at, put.map((one) => `added${one}`).join(" "));
  }
  const all = pieces.slice(0, words.length).flatMap((piece, index) => [added.get(index) || null, piece]);
  return [
    ["a", joined(all.slice(0, 120))],
    ["b", joined(all.slice(120))],
  ];
}
