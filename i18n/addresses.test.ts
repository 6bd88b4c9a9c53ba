import { expect, test } from "vitest";
import { addressOf, feedbackPath, feedPath, pathOf, releaseNoOf, trailTo } from "#i18n/addresses.ts";

const article = { page: "article", releaseNo: 2347076, slug: "lindmar-contact-group" } as const;

test.each([
  ["en", { page: "home" }, "/en"],
  ["de-simple", { page: "home" }, "/leichte-sprache"],
  ["ar", { page: "newsroom" }, "/ar/newsroom"],
  ["en", article, "/en/newsroom/news/lindmar-contact-group/2347076"],
  ["fr", { page: "newsroom", filter: {} }, "/fr/newsroom"],
  ["fr", { page: "privacy" }, "/fr/privacy"],
  ["de-simple", { page: "imprint" }, "/leichte-sprache/imprint"],
  [
    "de",
    { page: "newsroom", filter: { type: "press_release", topic: "peace" }, before: "2026-06-04_1" },
    "/de/newsroom?type=press_release&topic=peace&before=2026-06-04_1",
  ],
] as const)("in %s, %o is at %s", (locale, page, path) => {
  expect(pathOf(locale, page)).toBe(path);
});

test("a slug in its own script is percent-encoded once", () => {
  const path = pathOf("ar", { page: "article", releaseNo: 2347076, slug: "وزيرة-الخارجية" });
  expect(path).toMatch(/^\/ar\/newsroom\/news\/[%\dA-F-]+\/2347076$/);
  expect(decodeURIComponent(path)).toBe("/ar/newsroom/news/وزيرة-الخارجية/2347076");
  expect(addressOf("https://mfa.halvoria.example", path)).toBe(`https://mfa.halvoria.example${path}`);
});

test("the breadcrumb has the order of the address", () => {
  const trail = trailTo(article);
  expect(trail.map(({ page }) => page)).toEqual(["home", "newsroom", "article"]);
  const paths = trail.map((page) => pathOf("en", page));
  for (const [step, path] of paths.entries()) expect(path.startsWith(paths[step - 1] ?? "/")).toBe(true);
});

test.each([
  [["lindmar-contact-group", "2347076"], 2347076],
  [["2347076"], 2347076],
  [["lindmar-contact-group-2347076"], 2347076],
  [["وزيرة-الخارجية-2347076"], 2347076],
  [["lindmar-contact-group"], undefined],
  [["234707"], undefined],
  [["23470761"], undefined],
  [["0347076"], undefined],
  [["2347076x"], undefined],
  [[], undefined],
])("%o names release %s", (segments, no) => {
  expect(releaseNoOf(segments)).toBe(no);
});

test("a barrier is reported on the accessibility page", () => {
  expect(feedbackPath("ar")).toBe("/ar/accessibility#feedback");
  expect(trailTo({ page: "accessibility" }).map(({ page }) => page)).toEqual(["home", "accessibility"]);
});

test("each locale has its feed", () => {
  expect(feedPath("de-simple")).toBe("/leichte-sprache/feed.xml");
});
