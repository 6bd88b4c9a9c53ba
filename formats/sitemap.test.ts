import { expect, test } from "vitest";
import { sitemap } from "./sitemap.ts";

const origin = "https://mfa.halvoria.example";
const release = {
  releaseNo: 2347076,
  authoritativeLocale: "de",
  lastModified: new Date("2026-06-04T14:00:00Z"),
  versions: [
    { locale: "de", slug: "fährverkehr" },
    { locale: "ar", slug: "سلامة-العبارات" },
    { locale: "de-simple", slug: "sichere-fähren" },
  ],
} as const;

test("each page of each locale is listed once under its canonical address", async () => {
  const xml = await sitemap(origin, ["de", "ar", "de-simple"], [release]);
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

test("an article names its siblings; its authoritative language is the default", async () => {
  const xml = await sitemap(origin, [], [release]);
  const arabic = xml.split("<url>").find((url) => url.includes("<loc>https://mfa.halvoria.example/ar/")) ?? "";
  expect([...arabic.matchAll(/hreflang="(.*?)"/g)].map(([, language]) => language)).toEqual(["de", "ar", "x-default"]);
  expect(decodeURI(arabic)).toContain(`hreflang="x-default" href="${origin}/de/newsroom/news/fährverkehr/2347076"`);
});

test("an address with & stays well-formed", async () => {
  const xml = await sitemap(origin, [], [{ ...release, versions: [{ locale: "en", slug: "a&b<c" }] }]);
  expect(xml).toContain("/news/a%26b%3Cc/2347076");
});
