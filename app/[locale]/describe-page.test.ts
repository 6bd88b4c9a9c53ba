import { expect, test } from "vitest";
import { describeNothing, describePage } from "./describe-page.ts";

const publisher = {
  name: "Ministry of Foreign Affairs",
  mode: "production",
  origin: "https://mfa.halvoria.example",
} as const;
const page = {
  locale: "en",
  title: "Halvoria and Norrland sign agreement",
  description: "The two ministers signed it in Lindmar.",
  path: "/en/newsroom/news/agreement/2347076",
  paths: {
    de: "/de/newsroom/news/abkommen/2347076",
    en: "/en/newsroom/news/agreement/2347076",
    "de-simple": "/leichte-sprache/newsroom/news/vertrag/2347076",
  },
  otherwise: "/de/newsroom/news/abkommen/2347076",
  article: { publishedTime: "2026-06-04T16:00:00+02:00", modifiedTime: "2026-06-04T16:20:00+02:00", tags: [] },
} as const;

test("the headline is the title, here and where the page is shared", () => {
  const described = describePage(publisher, { ...page, article: { ...page.article, tags: [] } });
  expect(described.title).toBe("Halvoria and Norrland sign agreement – Ministry of Foreign Affairs");
  expect(described.openGraph).toMatchObject({ title: page.title, locale: "en_GB", type: "article" });
});

test("the page names its one address, and its languages with the authoritative one as default", () => {
  expect(describePage(publisher, { ...page, article: { ...page.article, tags: [] } }).alternates).toMatchObject({
    canonical: "https://mfa.halvoria.example/en/newsroom/news/agreement/2347076",
    languages: {
      de: "https://mfa.halvoria.example/de/newsroom/news/abkommen/2347076",
      en: "https://mfa.halvoria.example/en/newsroom/news/agreement/2347076",
      "x-default": "https://mfa.halvoria.example/de/newsroom/news/abkommen/2347076",
    },
  });
});

test("search engines keep what is lasting and real", () => {
  const { article: _, ...list } = page;
  expect(describePage(publisher, list).robots).toBeUndefined();
  expect(describePage(publisher, { ...list, isPassing: true }).robots).toEqual({ index: false, follow: true });
  expect(describePage({ ...publisher, mode: "demo" }, list).robots).toEqual({ index: false, follow: false });
  expect(describeNothing(publisher, "fr", "Cette page n’existe pas").robots).toEqual({ index: false });
});

test("an article's own image stands for it where it is shared, else the office's", () => {
  const image = { path: "/media/a1/1600.jpeg", width: 1600, height: 900, alt: "Two ministers sign a document." };
  const { article: _, ...list } = page;
  expect(describePage(publisher, { ...list, image }).openGraph?.images).toEqual([
    { url: "https://mfa.halvoria.example/media/a1/1600.jpeg", width: 1600, height: 900, alt: image.alt },
  ]);
  expect(describePage(publisher, list).openGraph?.images).toEqual([
    { url: "https://mfa.halvoria.example/share.png", width: 1200, height: 630, alt: publisher.name },
  ]);
});
