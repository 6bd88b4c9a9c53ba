import { expect, test } from "vitest";
import { content } from "#test/bodies.ts";
import { readWriting } from "./read-writing.ts";

const sent = {
  editionId: "0198c0de-0000-7000-8000-000000000001",
  parent: "a1".repeat(32),
  save: { tab: "0198c0de-0000-4000-8000-000000000002", no: 3 },
  content: content(),
  journalistsOnly: "Embargo",
  sourceSeq: 4,
  blockIds: ["a"],
};

test("what a window sends is read whole", () => {
  expect(readWriting(sent)).toEqual({ ok: true, value: sent });
});

test("a window from before there were words for journalists leaves them as they are", () => {
  const { journalistsOnly: _, ...old } = sent;
  expect(readWriting(old)).toEqual({ ok: true, value: old });
});

test("who translates nothing names no source", () => {
  const { sourceSeq: _, ...rest } = sent;
  expect(readWriting({ ...sent, sourceSeq: null })).toEqual({ ok: true, value: rest });
});

test.each([undefined, {}, { ...sent, parent: "x" }, { ...sent, content: {} }, { ...sent, journalistsOnly: null }])(
  "%o is refused",
  (json) => {
    expect(readWriting(json)).toMatchObject({ ok: false, refusal: { code: "content_invalid" } });
  },
);
