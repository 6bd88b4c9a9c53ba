import { expect, test } from "vitest";
import { sitemapIndex } from "./sitemap-index.ts";

test("the index names each part once", async () => {
  const xml = await sitemapIndex("https://mfa.halvoria.example", [0, 3]);
  expect([...xml.matchAll(/<sitemap><loc>(.*?)<\/loc><\/sitemap>/g)].map(([, address]) => address)).toEqual([
    "https://mfa.halvoria.example/sitemap.xml?part=0",
    "https://mfa.halvoria.example/sitemap.xml?part=3",
  ]);
});
