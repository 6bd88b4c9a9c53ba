import fc from "fast-check";
import { expect, test } from "vitest";
import { increasing, type MatchedBlock, matchBlocks } from "./match-blocks.ts";

const words = (text: string) => text.split(" ");
const block = (id: string, text: string, family = "words"): MatchedBlock => ({ id, family, text });

test("of blocks that say the same each is found once, in order", () => {
  const twice = [block("", "See below."), block("", "See below.")];
  expect(matchBlocks(twice, [...twice, block("", "See below.")], words)).toEqual([
    { was: 0, is: 0 },
    { was: 1, is: 1 },
  ]);
});

test("an id that went on with other words loses to the words themselves", () => {
  const before = [block("1", "One two three four."), block("2", "Five six seven eight.")];
  const after = [block("2", "One two three four."), block("1", "Five six seven eight.")];
  expect(matchBlocks(before, after, words)).toEqual([
    { was: 0, is: 0 },
    { was: 1, is: 1 },
  ]);
});

test("a table is never a paragraph, whatever their ids", () => {
  expect(matchBlocks([block("1", "Ports")], [block("1", "Ports", "table")], words)).toEqual([]);
});

test("no block is found twice, and none of another family", () => {
  const blocks = fc.uniqueArray(
    fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.constantFrom("x y", "x z", "y z", "w")),
    {
      selector: ([id]) => id,
    },
  );
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      const [was, is] = [before, after].map((side) =>
        side.map(([id, text]) => block(id, text, text === "w" ? "table" : "words")),
      );
      const matches = matchBlocks(was ?? [], is ?? [], words);
      expect(new Set(matches.map((match) => match.was)).size).toBe(matches.length);
      expect(new Set(matches.map((match) => match.is)).size).toBe(matches.length);
      for (const match of matches) expect(was?.[match.was]?.family).toBe(is?.[match.is]?.family);
    }),
  );
});

test("as little as possible has moved, by weight", () => {
  const weights = [1, 1, 1, 10];
  const matches = [3, 0, 1, 2].map((was, is) => ({ was, is }));
  expect(increasing(matches, () => 1).map(({ was }) => was)).toEqual([0, 1, 2]);
  expect(increasing(matches, ({ was }) => weights[was] ?? 0).map(({ was }) => was)).toEqual([3]);
  expect(increasing([], () => 1)).toEqual([]);
});

test("texts of thousands of blocks find what they have in common, wherever it is", () => {
  const many = (word: string) => Array.from({ length: 4000 }, (_, nth) => block("", `${word} ${nth}`));
  const common = block("", "This stayed.");
  expect(matchBlocks([common, ...many("was")], [...many("is"), common], words)).toEqual([{ was: 0, is: 4000 }]);
});
