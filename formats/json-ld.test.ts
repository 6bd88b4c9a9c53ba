import { expect, test } from "vitest";
import type { PrintedFacts } from "#domain/release.ts";
import { content, doc, p } from "#test/bodies.ts";
import { newsArticle, scriptJson } from "./json-ld.ts";

const around = {
  origin: "https://mfa.halvoria.example",
  address: "https://mfa.halvoria.example/en/newsroom/news/ferry-safety/2347076",
  zone: "Europe/Berlin",
  domain: "mfa.halvoria.example",
  office: { name: "Ministry of Foreign Affairs" },
  image: "/share.png",
  logo: "/mark.png",
};

const facts: PrintedFacts = {
  schema: 1,
  releaseType: "press_release",
  date: "2026-06-04",
  topics: [{ id: "1", key: "peace", name: "Peace" }],
  countries: [{ code: "NO", name: "Norway" }],
  contact: null,
};

const article = {
  releaseNo: 2347076,
  version: 2,
  content: content(),
  facts,
  firstPublishedAt: new Date("2026-06-04T14:00:00Z"),
  lastMajorChangeAt: new Date("2026-06-04T14:20:00Z"),
  corrections: [{ at: new Date("2026-06-04T14:20:00Z"), changeNote: "The number of members is 31, not 30." }],
  sourceLocale: "en",
} as const;

test("machines read the headline, language and place of the page", () => {
  expect(newsArticle(article, around)).toMatchObject({
    "@type": "NewsArticle",
    "@id": "tag:mfa.halvoria.example,2026:release/2347076/en",
    headline: article.content.headline,
    description: article.content.lead,
    inLanguage: "en",
    dateline: "Lindmar, 4 June 2026",
    url: around.address,
    image: "https://mfa.halvoria.example/share.png",
    keywords: ["Peace"],
  });
});

test("dates are the printed ones, with the office's offset", () => {
  expect(newsArticle(article, around)).toMatchObject({
    datePublished: "2026-06-04T16:00:00+02:00",
    dateModified: "2026-06-04T16:20:00+02:00",
    correction: [{ text: "The number of members is 31, not 30.", datePublished: "2026-06-04T16:20:00+02:00" }],
  });
});

test("a translation names its original, an original does not", () => {
  expect(newsArticle(article, around)).not.toHaveProperty("translationOfWork");
  expect(newsArticle({ ...article, sourceLocale: "de" }, around)).toMatchObject({
    translationOfWork: { "@id": "tag:mfa.halvoria.example,2026:release/2347076/de", inLanguage: "de" },
  });
});

test("what is not known is left out", () => {
  const bare = {
    ...article,
    content: content({ place: "" }),
    facts: { ...facts, date: null, topics: [], countries: [] },
    corrections: [],
  };
  const described = newsArticle(bare, around);
  for (const name of ["dateline", "locationCreated", "keywords", "contentLocation", "correction"]) {
    expect(described).not.toHaveProperty(name);
  }
});

test("no text ends the script element", () => {
  const hostile = content({ headline: "</script><script>alert(1)</script>\u2028", body: doc(p("<!-- </script>")) });
  const json = scriptJson(newsArticle({ ...article, content: hostile }, around));
  expect(json).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(json).headline).toBe(hostile.headline);
});
