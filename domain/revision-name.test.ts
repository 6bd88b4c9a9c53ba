import { expect, test } from "vitest";
import { author, draft, dutyEditor } from "#test/examples.ts";
import { longestRevisionName, nameRevision } from "./revision-name.ts";

const edition = draft({ seq: 4 });

test("whoever may write the text names its newest revision, on one line", () => {
  expect(nameRevision(edition, author(), 4, "  after \n the cabinet ")).toEqual({
    ok: true,
    value: "after the cabinet",
  });
});

test("nobody else does", () => {
  expect(nameRevision(edition, dutyEditor(), 4, "mine")).toMatchObject({ refusal: { code: "not_a_writer" } });
});

test("a revision that is not the newest any more has to be looked at first", () => {
  expect(nameRevision(edition, author(), 3, "late")).toEqual({
    ok: false,
    refusal: { code: "revision_not_newest", seq: 4 },
  });
});

test("a name has words, and not too many", () => {
  expect(nameRevision(edition, author(), 4, " \u00a0")).toMatchObject({ refusal: { code: "revision_name_missing" } });
  expect(nameRevision(edition, author(), 4, "a".repeat(longestRevisionName)).ok).toBe(true);
  expect(nameRevision(edition, author(), 4, "a".repeat(longestRevisionName + 1))).toEqual({
    ok: false,
    refusal: { code: "revision_name_too_long", longest: longestRevisionName },
  });
});
