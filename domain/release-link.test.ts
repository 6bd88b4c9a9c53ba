import { expect, test } from "vitest";
import { isLinkTarget } from "./link-target.ts";
import { linkedRelease, releaseLink } from "./release-link.ts";

test("a link names a release by its number", () => {
  expect(linkedRelease(releaseLink(2347076))).toBe(2347076);
});

test.each([
  "release:234707",
  "release:0347076",
  "release:23470766",
  "release:2347076/x",
  "RELEASE:2347076",
  "/en/2347076",
])("%s names none", (href) => {
  expect(linkedRelease(href)).toBeUndefined();
});

test("as an address it leads nowhere: what does not know it prints plain words", () => {
  expect(isLinkTarget(releaseLink(2347076))).toBe(false);
});
