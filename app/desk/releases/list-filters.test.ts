import { expect, test } from "vitest";
import { isFiltered, listFilters, listPath } from "./list-filters.ts";

test("reads what an address states, and nothing that it states wrongly", () => {
  expect(listFilters({ search: " 2347076 ", stage: "in_review", locale: "xx", waiting: ["me", "me"] })).toEqual({
    search: "2347076",
    stage: "in_review",
  });
  expect(listFilters({ search: "  " })).toEqual({});
});

test("a changed filter starts from the newest, the next page keeps the filters", () => {
  const current = listFilters({ stage: "draft", before: "abc" });
  expect(listPath(current, { stage: undefined })).toBe("/desk/releases");
  expect(listPath(current, { waiting: "me" })).toBe("/desk/releases?stage=draft&waiting=me");
  expect(listPath(current, { before: "def" })).toBe("/desk/releases?stage=draft&before=def");
});

test("a page of the whole list is no filter", () => {
  expect(isFiltered({ before: "abc" })).toBe(false);
  expect(isFiltered({ waiting: "me" })).toBe(true);
});
