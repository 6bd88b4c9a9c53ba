import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";

/** Paths of every article that the site lists in its sitemap, in that order. */
export async function articlePaths(origin: string, locale: Locale): Promise<string[]> {
  const response = await fetch(`${origin}/sitemap.xml`);
  const text = await response.text();
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => new URL(loc).pathname);
  return paths.filter((path) => path.startsWith(`/${localeProfiles[locale].prefix}/newsroom/news/`));
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
