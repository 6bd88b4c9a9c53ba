import { expect, test } from "vitest";
import { textBlocks } from "#richtext/blocks.ts";
import { doc, link, p } from "#test/bodies.ts";
import { releaseLinks } from "./check-release-links.ts";

const blocks = textBlocks(doc(p("See "), p(link("the agreement", "release:2347076"), link("the map", "/en/map"))));

test("a link to a release that is not public in this language is a warning", () => {
  expect(releaseLinks({ blocks, linkedReleases: [{ no: 2347076, isPublic: false }] })).toEqual([
    {
      code: "release_link_not_public",
      severity: "warning",
      place: { field: "body", block: 1, words: "the agreement" },
      facts: { text: "the agreement", no: "2347076" },
    },
  ]);
});

test("a public one is none, nor is one of which nothing is known yet", () => {
  expect(releaseLinks({ blocks, linkedReleases: [{ no: 2347076, isPublic: true }] })).toEqual([]);
  expect(releaseLinks({ blocks, linkedReleases: [{ no: 1000001, isPublic: false }] })).toEqual([]);
  expect(releaseLinks({ blocks, linkedReleases: [] })).toEqual([]);
});
