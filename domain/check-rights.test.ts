import { expect, test } from "vitest";
import { checkedText } from "#richtext/checked-text.ts";
import { doc, p, still, video } from "#test/bodies.ts";
import { content } from "#test/examples.ts";
import { rightsEnded } from "./check-rights.ts";
import type { MediaRights } from "./media.ts";

const shown = String(still.media);

function said(date: string | null, mediaRights: MediaRights[]) {
  const text = checkedText(
    content({ body: doc(p("Before."), video("https://vimeo.com/123456789", "Signing", "", still)) }),
    {
      facts: { schema: 1, releaseType: "press_release", date, contact: null, topics: [], countries: [] },
      editionKind: "first",
      source: null,
      published: null,
      openComments: [],
      linkedReleases: [],
      listedNames: [],
      mediaRights,
      journalistsOnly: "",
    },
  );
  return rightsEnded(text);
}

test("what may not be shown on the day of the text is told at its place", () => {
  expect(said("2027-02-01", [{ media: shown, until: "2027-01-31" }])).toEqual([
    { code: "rights_ended", severity: "warning", place: { field: "body", block: 1 }, facts: { until: "2027-01-31" } },
  ]);
});

test("the last day counts, and what has no end or no day is not told", () => {
  expect(said("2027-01-31", [{ media: shown, until: "2027-01-31" }])).toEqual([]);
  expect(said("2027-02-01", [])).toEqual([]);
  expect(said("2027-02-01", [{ media: "another", until: "2020-01-01" }])).toEqual([]);
  expect(said(null, [{ media: shown, until: "2020-01-01" }])).toEqual([]);
});
