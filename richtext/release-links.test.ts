import { expect, test } from "vitest";
import { background, bold, doc, link, p, ul } from "#test/bodies.ts";
import { parseBody } from "./body.ts";
import { releasesLinkedIn, withReleaseAddresses } from "./release-links.ts";

const body = doc(
  p("See ", link("the agreement", "release:2347076"), " and ", link("the map", "/en/map"), "."),
  ul([p(link("again", "release:2347076"))]),
  background(p(link("before", "release:1000001"))),
);

test("a body may link to releases by number, and to nothing like it", () => {
  const { ok } = parseBody(doc(p(link("a", "release:2347076"))));
  expect(ok).toBe(true);
  expect(parseBody(doc(p(link("a", "release:1")))).ok).toBe(false);
  expect(parseBody(doc(p(link("a", "release:2347076?x")))).ok).toBe(false);
});

test("each linked release is named once", () => {
  expect(releasesLinkedIn(body)).toEqual([2347076, 1000001]);
  expect(releasesLinkedIn(doc(p("none")))).toEqual([]);
});

test("a release with an address is a link there, another one plain words", () => {
  const addresses = new Map([[2347076, "/de/presse/x/2347076"]]);
  expect(withReleaseAddresses(body, addresses)).toEqual(
    doc(
      p("See ", link("the agreement", "/de/presse/x/2347076"), " and ", link("the map", "/en/map"), "."),
      ul([p(link("again", "/de/presse/x/2347076"))]),
      background(p({ type: "text", marks: [], text: "before" })),
    ),
  );
});

test("other marks stay", () => {
  const strong = { ...bold("now"), marks: [{ type: "bold" }, { type: "link", attrs: { href: "release:1000001" } }] };
  expect(withReleaseAddresses(doc(p(strong)), new Map())).toEqual(
    doc(p({ type: "text", marks: [{ type: "bold" }], text: "now" })),
  );
});
