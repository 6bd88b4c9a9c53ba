import { expect, test } from "vitest";
import { sitemap } from "./sitemap.ts";

const origin = "https://mfa.halvoria.example";
const lastModified = new Date("2026-06-04T14:00:00Z");
const release = {
  releaseNo: 2347076,
  authoritativeLocale: "de",
  versions: [
    { locale: "de", slug: "fährverkehr", lastModified, listed: true },
    { locale: "ar", slug: "سلامة-العبارات", lastModified, listed: true },
    { locale: "de-simple", slug: "sichere-fähren", lastModified, listed: true },
  ],
} as const;

test("each page of each locale is listed once under its canonical address", async () => {
  const xml = await sitemap(origin, { locales: ["de", "ar", "de-simple"], defaultLocale: "de" }, [], [release]);
  const addresses = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => decodeURI(address));
  expect(addresses).toEqual([
    `${origin}/de`,
    `${origin}/ar`,
    `${origin}/leichte-sprache`,
    `${origin}/de/newsroom`,
    `${origin}/ar/newsroom`,
    `${origin}/leichte-sprache/newsroom`,
    `${origin}/de/newsroom/news/fährverkehr/2347076`,
    `${origin}/ar/newsroom/news/سلامة-العبارات/2347076`,
    `${origin}/leichte-sprache/newsroom/news/sichere-fähren/2347076`,
  ]);
});

test("each language says when it last changed", async () => {
  const [german, ...others] = release.versions;
  const corrected = { ...german, lastModified: new Date("2026-06-05T08:00:00Z") };
  const xml = await sitemap(
    origin,
    { locales: [], defaultLocale: "de" },
    [],
    [{ ...release, versions: [corrected, ...others] }],
  );
  expect([...xml.matchAll(/<lastmod>(.*?)</g)].map(([, date]) => date)).toEqual([
    "2026-06-05T08:00:00.000Z",
    "2026-06-04T14:00:00.000Z",
    "2026-06-04T14:00:00.000Z",
  ]);
});

test("an article names its siblings; its authoritative language is the default", async () => {
  const xml = await sitemap(origin, { locales: [], defaultLocale: "de" }, [], [release]);
  const arabic = xml.split("<url>").find((url) => url.includes("<loc>https://mfa.halvoria.example/ar/")) ?? "";
  expect([...arabic.matchAll(/hreflang="(.*?)"/g)].map(([, language]) => language)).toEqual(["de", "ar", "x-default"]);
  expect(decodeURI(arabic)).toContain(`hreflang="x-default" href="${origin}/de/newsroom/news/fährverkehr/2347076"`);
});

test("an address with & stays well-formed", async () => {
  const xml = await sitemap(
    origin,
    { locales: [], defaultLocale: "de" },
    [],
    [{ ...release, versions: [{ locale: "en", slug: "a&b<c", lastModified, listed: true }] }],
  );
  expect(xml).toContain("/news/a%26b%3Cc/2347076");
});

test("a legal page is listed in the languages in which it is written", async () => {
  const legal = [
    { page: "privacy", locale: "ar" },
    { page: "privacy", locale: "de" },
    { page: "privacy", locale: "fr" },
    { page: "imprint", locale: "de-simple" },
  ] as const;
  const xml = await sitemap(origin, { locales: ["de", "en", "ar", "de-simple"], defaultLocale: "de" }, legal, []);
  const listed = xml.split("<url>").filter((url) => /privacy|imprint|accessibility/.test(url));
  expect(listed.map((url) => /<loc>(.*?)<\/loc>/.exec(url)?.[1])).toEqual([
    `${origin}/de/privacy`,
    `${origin}/ar/privacy`,
    `${origin}/leichte-sprache/imprint`,
  ]);
  expect([...(listed[0] ?? "").matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, ...link]) => link)).toEqual([
    ["de", `${origin}/de/privacy`],
    ["ar", `${origin}/ar/privacy`],
    ["x-default", `${origin}/de/privacy`],
  ]);
});

test("a language of another part is linked and not listed", async () => {
  const [german, ...others] = release.versions;
  const xml = await sitemap(
    origin,
    { locales: [], defaultLocale: "de" },
    [],
    [{ ...release, versions: [{ ...german, listed: false }, ...others] }],
  );
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => decodeURI(address))).toEqual([
    `${origin}/ar/newsroom/news/سلامة-العبارات/2347076`,
    `${origin}/leichte-sprache/newsroom/news/sichere-fähren/2347076`,
  ]);
  expect(decodeURI(xml)).toContain(`hreflang="de" href="${origin}/de/newsroom/news/fährverkehr/2347076"`);
});
