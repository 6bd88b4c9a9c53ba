import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";

/** Paths of every article that the site lists in its sitemap, in that order. */
export async function articlePaths(origin: string, locale: Locale): Promise<string[]> {
  const listed = await located(`${origin}/sitemap.xml`);
  const parts = listed.filter(({ search }) => search !== ""); // of a site too large for one file
  const pages = parts.length === 0 ? listed : (await Promise.all(parts.map(({ href }) => located(href)))).flat();
  const prefix = `/${localeProfiles[locale].prefix}/newsroom/news/`;
  return pages.map(({ pathname }) => pathname).filter((path) => path.startsWith(prefix));
}

async function located(address: string): Promise<URL[]> {
  const text = await (await fetch(address)).text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => new URL(loc));
}

/** The demo's fullest article, in all five languages: a statement with documents, contacts and a correction. */
const sampleSlug = "lindmar-contact-group-adopts-a-roadmap-for-the-haldor-pass";

/** The path of the demo's fullest article. */
export async function sampleArticle(origin: string, locale: Locale): Promise<string> {
  const english = (await articlePaths(origin, "en")).find((path) => path.includes(`/${sampleSlug}/`));
  const releaseNo = english?.split("/").at(-1);
  const path = (await articlePaths(origin, locale)).find((one) => one.endsWith(`/${releaseNo}`));
  if (releaseNo === undefined || !path) throw new Error(`The sample is not public in ${locale}.`);
  return path;
}
