import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { atomFeed, type FeedEntry } from "./atom-feed.ts";

const origin = "https://mfa.halvoria.example";
const office = {
  name: "Ministry of Foreign Affairs",
  email: "press@mfa.halvoria.example",
  domain: "mfa.halvoria.example",
};

test("an entry is named after its language version, not after slug or edition", () => {
  const before = atomFeed("en", origin, office, [entry()]);
  const after = atomFeed("en", origin, office, [
    entry({ slug: "new-slug", changedAt: new Date("2026-07-01T00:00:00Z") }),
  ]);
  expect(before).toContain("<id>tag:mfa.halvoria.example,2026:release/2347076/en</id>");
  expect(idsOf(after)).toEqual(idsOf(before));
  expect(atomFeed("de-simple", origin, office, [entry()])).toContain("release/2347076/de-simple</id>");
});

test("dates bear a zone, addresses are absolute", () => {
  const atom = atomFeed("en", origin, office, [entry()]);
  const dates = [...atom.matchAll(/<(?:updated|published)>(.*?)</g)].map(([, date = ""]) => date);
  expect(dates).toHaveLength(3);
  for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  for (const [, address = ""] of atom.matchAll(/href="(.*?)"/g)) expect(address.startsWith(`${origin}/en/`)).toBe(true);
});

test("the feed has changed when its youngest change was made, at any reading", () => {
  const older = entry({ releaseNo: 1234567, changedAt: new Date("2026-01-01T00:00:00Z") });
  expect(atomFeed("en", origin, office, [entry(), older])).toMatch(/<updated>2026-06-04T14:20:00/);
  expect(atomFeed("en", origin, office, [])).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
});

test("whatever an editor types stays text", () => {
  const typed = `Fish & <script>alert("x")</script> ]]> &lt; ‮`;
  const atom = atomFeed("en", origin, office, [entry({ headline: typed, lead: typed, topics: [typed] })]);
  const shown = [...atom.matchAll(/<!\[CDATA\[(.*?)\]\]>/gs)].map(([, html = ""]) => parseFragment(html).childNodes);
  expect(shown).toHaveLength(2);
  for (const nodes of shown) expect(nodes).toMatchObject([{ nodeName: "#text", value: typed }]);
  expect(atom).not.toContain("<script");
  expect(atom).toContain('term="Fish &amp; &lt;script');
});

test("the feed says its language and its own words are in it", () => {
  const arabic = atomFeed("ar", origin, { ...office, name: "وزارة الخارجية" }, []);
  expect(arabic).toContain('xml:lang="ar"');
  expect(arabic).toContain("<title>وزارة الخارجية: غرفة الأخبار</title>");
});

test("a withdrawn text is marked in its title", () => {
  expect(atomFeed("de", origin, office, [entry({ withdrawn: true })])).toContain("Zurückgezogen: Ferry safety");
});

function entry(changes: Partial<FeedEntry> = {}): FeedEntry {
  return {
    releaseNo: 2347076,
    headline: "Ferry safety",
    lead: "The two ministers signed the agreement.",
    slug: "ferry-safety",
    topics: ["Peace"],
    withdrawn: false,
    firstPublishedAt: new Date("2026-06-04T14:00:00Z"),
    changedAt: new Date("2026-06-04T14:20:00Z"),
    ...changes,
  };
}

function idsOf(atom: string): string[] {
  return [...atom.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = ""]) => id);
}
