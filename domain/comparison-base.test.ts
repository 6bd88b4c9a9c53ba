import { expect, test } from "vitest";
import { type BaseRevision, comparisonBase } from "./comparison-base.ts";

const base = (seq: number, given: Partial<BaseRevision> = {}): BaseRevision => ({
  seq,
  savedBy: "Ada",
  savedAt: new Date("2026-06-04T10:00:00Z"),
  isPublished: false,
  isLastSignedOff: false,
  ...given,
});
const bases = [base(5), base(4, { isLastSignedOff: true }), base(3, { isPublished: true }), base(2)];

test("a text is compared with the revision that was asked for", () => {
  expect(comparisonBase("2", bases)?.seq).toBe(2);
});

test("what is not among them is not compared with", () => {
  for (const asked of ["9", "", "two", "-1", undefined]) expect(comparisonBase(asked, bases)?.seq).toBe(3);
});

test("where nothing is public, the base is what was signed off last, else the revision before", () => {
  const unpublished = bases.filter(({ isPublished }) => !isPublished);
  expect(comparisonBase(undefined, unpublished)?.seq).toBe(4);
  expect(comparisonBase(undefined, [base(5), base(2)])?.seq).toBe(5);
  expect(comparisonBase(undefined, [])).toBeUndefined();
});
