import { Readable } from "node:stream";
import { SitemapIndexStream, streamToPromise } from "sitemap";
import { addressOf } from "#i18n/addresses.ts";

/** What `/sitemap.xml` is where the site is too large for one file: the addresses of its parts (sitemaps.org). */
export async function sitemapIndex(origin: string, parts: readonly number[]): Promise<string> {
  const items = parts.map((part) => ({ url: addressOf(origin, `/sitemap.xml?part=${part}`) }));
  return (await streamToPromise(Readable.from(items).pipe(new SitemapIndexStream()))).toString("utf8");
}
