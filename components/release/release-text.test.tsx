import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PrintedFacts } from "#domain/release.ts";
import { content, doc, link, p } from "#test/bodies.ts";
import { ReleaseHead } from "./release-head.tsx";
import { ReleaseLinks } from "./release-links.tsx";
import { ReleaseText } from "./release-text.tsx";

const facts: PrintedFacts = {
  schema: 1,
  releaseType: "press_release",
  date: "2020-06-04",
  topics: [],
  countries: [],
  contact: null,
};
const head = {
  content: content(),
  facts,
  releaseNo: 2347076,
  version: 2,
  zone: { zone: "Europe/Berlin", city: "Lindmar" },
};

test("above the text stand its kind, the one headline, and since when it is public by whose clock", () => {
  const html = shown(<ReleaseHead {...head} firstPublishedAt={new Date("2020-06-04T14:00:00Z")} />);
  expect(html).toContain("<p>Press release</p><h1>Halvoria and Norrland sign agreement on ferry safety</h1>");
  expect(html).toContain('<time dateTime="2020-06-04T16:00:00+02:00">4 June 2020, 16:00 (Lindmar, UTC+2)</time>');
  expect(html).toContain("No. 2347076");
  expect(html).toContain("Version 2");
  expect(html).not.toMatch(/\d\d\.\d\d\.\d{4}/);
});

test("a text that is not public yet has no date of publication", () => {
  expect(shown(<ReleaseHead {...head} firstPublishedAt={null} />)).not.toContain("<time");
});

test("kind and facts are named in the language of the text", () => {
  const arabic = { ...head, content: content({ locale: "ar", headline: "عنوان" }) };
  const html = shown(<ReleaseHead {...arabic} firstPublishedAt={new Date("2020-06-04T14:00:00Z")} />);
  expect(html).toContain("<p>بيان صحفي</p><h1>عنوان</h1>");
  expect(html).toContain("4 يونيو 2020، الساعة 16:00");
});

test.each([
  ["en", "Port Esker", "2020-06-04", "<span>Port Esker, 4 June 2020</span><span> – </span>Lead."],
  ["fr", "Port Esker", "2020-05-01", "<span>Port Esker, le 1er mai 2020</span><span> – </span>Lead."],
  ["de", "Port Esker", null, "<span>Port Esker</span><span> – </span>Lead."],
  ["de", "", "2020-06-04", "<span>4. Juni 2020</span><span> – </span>Lead."],
  ["de", "", null, "Lead."],
] as const)("in %s, place %o and day %o stand before the lead", (locale, place, date, opening) => {
  const html = shown(<ReleaseText content={content({ locale, place, lead: "Lead." })} facts={{ ...facts, date }} />);
  expect(html).toContain(`<p>${opening}</p>`);
});

test("on paper each link has a number and its whole address", () => {
  const body = doc(
    p(link("ours", "/en/newsroom"), " and ", link("theirs", "https://example.org/a"), link("bad", "javascript:x")),
  );
  expect(shown(<ReleaseLinks body={body} origin="https://mfa.halvoria.example" />)).toBe(
    '<ol aria-hidden="true"><li dir="ltr">https://mfa.halvoria.example/en/newsroom</li><li dir="ltr">https://example.org/a</li></ol>',
  );
  expect(shown(<ReleaseLinks body={doc(p("no link"))} origin="" />)).toBe("");
});

function shown(element: React.ReactElement): string {
  return renderToStaticMarkup(element).replace(/ class="[^"]*"/g, "");
}
