import { expect, test } from "vitest";
import { ownArticle, ownArticleOutcome } from "./own-article.ts";

const live = { content: { slug: "häfen-öffnen", headline: "Häfen öffnen" } };
const path = "/de/newsroom/news/h%C3%A4fen-%C3%B6ffnen/2347076";

test("an address of a release names its number and language", () => {
  expect(ownArticle(path)).toEqual({ locale: "de", releaseNo: 2347076 });
  expect(ownArticle("/leichte-sprache/newsroom/news/x/2347076")).toEqual({ locale: "de-simple", releaseNo: 2347076 });
  expect(ownArticle("/de/newsroom/news/nothing")).toEqual({ locale: "de", releaseNo: undefined });
});

test.each(["/de/newsroom", "/de/imprint", "/xx/newsroom/news/a/2347076", "/"])("%s is another page", (other) => {
  expect(ownArticle(other)).toBeUndefined();
});

test("what the public reads is there, under its words of today", () => {
  const article = { locale: "de", releaseNo: 2347076 } as const;
  const page = { title: "Häfen öffnen", language: "de" };
  expect(ownArticleOutcome(path, article, live)).toEqual({ kind: "internal", isPublic: true, page });
  expect(ownArticleOutcome("/de/newsroom/news/alt/2347076", article, live)).toEqual({
    kind: "redirects",
    to: path,
    isPermanent: true,
    page,
  });
});

test("of what it does not read nothing is told", () => {
  const hidden = { kind: "internal", isPublic: false };
  expect(ownArticleOutcome(path, { locale: "de", releaseNo: 2347076 }, undefined)).toEqual(hidden);
  expect(ownArticleOutcome("/de/newsroom/news/x", { locale: "de", releaseNo: undefined }, live)).toEqual(hidden);
});

test("an address that is wrongly encoded is none of a release", () => {
  expect(ownArticle("/de/newsroom/news/%E0%A4%A")).toEqual({ locale: "de", releaseNo: undefined });
});
