import { expect, test } from "vitest";
import { background, bold, doc, h, p, statement, ul } from "#test/bodies.ts";
import { withBlockIds } from "./block-ids.ts";
import { passageAt, passageText, placeIn } from "./passage-text.ts";

const body = doc(
  h(2, "Harbour"),
  p("Old ", bold("ships"), { type: "hardBreak" }, "rest."),
  ul("one"),
  statement("I. M.", "", p("We came.")),
  background(p()),
);
const text = passageText(withBlockIds(body, ["h", "p1", "l", "i", "p2", "s", "p3", "b", "p4"]));

test("blocks that hold text, in document order, with their ids; marks do not part them", () => {
  expect(text.blocks).toEqual([
    { id: "h", text: "Harbour", start: 0 },
    { id: "p1", text: "Old ships\nrest.", start: 8 },
    { id: "p2", text: "one", start: 24 },
    { id: "p3", text: "We came.", start: 28 },
    { id: "p4", text: "", start: 37 },
  ]);
  expect(text.all).toBe("Harbour\nOld ships\nrest.\none\nWe came.\n");
});

test("every place of the text is in a block, its end too", () => {
  expect(placeIn(text, 0)).toEqual({ index: 0, offset: 0 });
  expect(placeIn(text, 7)).toEqual({ index: 0, offset: 7 });
  expect(placeIn(text, 8)).toEqual({ index: 1, offset: 0 });
  expect(placeIn(text, 999)).toEqual({ index: 4, offset: 0 });
  expect(placeIn(passageText(doc()), 3)).toEqual({ index: 0, offset: 0 });
});

test("a passage says where it is, over several blocks too, and what stands around it", () => {
  expect(passageAt(text, { start: 12, end: 27 })).toEqual({
    startBlock: "p1",
    startOffset: 4,
    endBlock: "p2",
    endOffset: 3,
    quote: "ships\nrest.\none",
    before: "Harbour\nOld ",
    after: "\nWe came.\n",
  });
});

test("no half of a character is remembered", () => {
  const emoji = passageText(doc(p(`${"😀".repeat(20)}x quoted y`)));
  const start = emoji.all.indexOf("quoted");
  expect(passageAt(emoji, { start, end: start + 6 }).before.isWellFormed()).toBe(true);
});
