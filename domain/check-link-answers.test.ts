import { expect, test } from "vitest";
import { textBlocks } from "#richtext/blocks.ts";
import { doc, documentLink, link, p, video } from "#test/bodies.ts";
import { linkAnswers } from "./check-link-answers.ts";
import type { LinkAnswer, LinkKnowledge } from "./link-answer.ts";

const address = "https://example.org/map";
const blocks = textBlocks(
  doc(p("See "), p(link("the map", `${address}#north`), " and ", link("mail", "mailto:a@b.org"))),
);

function said(answer: LinkAnswer | null, silence: LinkKnowledge["silence"] = null, text = blocks) {
  return linkAnswers({ blocks: text }, { links: [{ address, answer }], silence });
}

const place = { field: "body", block: 1, words: "the map" };
const facts = { text: "the map", href: `${address}#north` };

test.each([
  [{ kind: "gone", status: 404 }, "link_gone", { ...facts, status: 404 }],
  [
    { kind: "moved", to: "https://example.org/maps/" },
    "link_moved",
    { ...facts, to: "https://example.org/maps/#north" },
  ],
  [{ kind: "moved", to: "https://example.org/m#s" }, "link_moved", { ...facts, to: "https://example.org/m#s" }],
  [{ kind: "not_public" }, "link_not_public", facts],
  [{ kind: "silent", times: 2 }, "link_silent", facts],
] as const)("%j is a warning at the words of the link", (answer, code, told) => {
  expect(said(answer)).toEqual([{ code, severity: "warning", place, facts: told }]);
});

test("one silence, an unclear answer and none yet are nothing to tell", () => {
  for (const answer of [{ kind: "silent", times: 1 }, { kind: "unclear" }, null] as const)
    expect(said(answer)).toEqual([]);
});

test("that every link leads somewhere is said once all have answered", () => {
  expect(said({ kind: "reached" }).map(({ code }) => code)).toEqual(["links_reached"]);
  const two = textBlocks(doc(p(link("the map", address)), p(link("more", "https://example.org/more"))));
  expect(said({ kind: "reached" }, null, two)).toEqual([]);
  expect(said({ kind: "reached" }, null, textBlocks(doc(p(link("mail", "mailto:a@b.org")))))).toEqual([]);
});

test("links that are not asked are counted, with the reason", () => {
  for (const why of ["confidential", "no_network"] as const) {
    expect(said(null, why)).toEqual([
      { code: "links_not_asked", severity: "info", place: { field: "headline" }, facts: { count: 1, why } },
    ]);
  }
  expect(said({ kind: "gone", status: 410 }, "confidential").map(({ code }) => code)).toEqual(["link_gone"]);
});

test("documents and what a video says are links; the same twice in a block is one matter", () => {
  const body = doc(
    documentLink({ href: address, title: "The map" }),
    video("https://video.example.org/1", "Speech", address),
    p(link("map", address), ", ", link("map", address)),
  );
  expect(said({ kind: "gone", status: 410 }, null, textBlocks(body)).map(({ place: at }) => at)).toEqual([
    { field: "body", block: 0 },
    { field: "body", block: 1, words: "Speech" },
    { field: "body", block: 2, words: "map" },
  ]);
});
