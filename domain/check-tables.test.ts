import { expect, test } from "vitest";
import { textBlocks } from "#richtext/blocks.ts";
import { doc, p, table } from "#test/bodies.ts";
import { tables } from "./check-tables.ts";
import type { BodyNode } from "./release.ts";

const complain = (...body: BodyNode[]) =>
  tables({ blocks: textBlocks(doc(...body)) }).map(({ code, place }) => ({ code, place }));

test("a table with a caption and a named column each is as it should be", () => {
  expect(complain(table("Ferries by year", ["Year", "Ferries"], ["2025", "14"]))).toEqual([]);
  expect(complain(table("Ferries by year", ["", "2025"], ["Lindmar", "14"]))).toEqual([]);
});

test("a text without tables has nothing to say about them", () => {
  expect(complain(p("Text."))).toEqual([]);
});

test("a table says what it shows", () => {
  expect(complain(p("Text."), table(" ", ["Year"], ["2025"]))).toEqual([
    { code: "table_without_caption", place: { field: "body", block: 1 } },
  ]);
});

test("every column has a name", () => {
  const { content: rows = [], ...rest } = table("Ferries", ["Year", "Ferries"], ["2025", "14"]);
  const stop = [{ code: "table_without_header", place: { field: "body", block: 0 } }];
  expect(complain({ ...rest, content: rows.slice(1) })).toEqual(stop);
  expect(complain(table("Ferries", ["Year", " "], ["2025", "14"]))).toEqual(stop);
  expect(complain(table("Ferries", [""], ["2025"]))).toEqual(stop);
});

test("a table has six columns at most", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  expect(complain(table("Letters", names))).toEqual([]);
  expect(tables({ blocks: textBlocks(doc(table("Letters", [...names, "g"]))) })).toEqual([
    {
      code: "table_too_wide",
      severity: "stop",
      place: { field: "body", block: 0 },
      facts: { caption: "Letters", columns: 7, most: 6 },
    },
  ]);
});
