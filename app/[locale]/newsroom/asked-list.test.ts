import { expect, test } from "vitest";
import { askedList } from "./asked-list.ts";

test("type, topic and place in the list are read", () => {
  expect(askedList({ type: "statement", topic: "peace", before: "x" })).toEqual({
    filter: { type: "statement", topic: "peace" },
    before: "x",
  });
});

test.each([
  {},
  { type: "", topic: "", before: "" },
  { type: "novel", topic: "<script>" },
  { type: ["novel"], topic: "a".repeat(61) },
])("%o asks for everything", (query) => {
  expect(askedList(query)).toEqual({ filter: { type: undefined, topic: undefined }, before: undefined });
});

test("of a repeated parameter the first counts", () => {
  expect(askedList({ type: ["remarks", "statement"] }).filter.type).toBe("remarks");
});
