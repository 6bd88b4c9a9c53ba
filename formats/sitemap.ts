import { Readable } from "node:stream";
import { SitemapStream, streamToPromise } from "sitemap";
import { type LegalPage, legalPages } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import { addressOf, pathOf, type SitePage } from "#i18n/addresses.ts";
import { alternateLinks } from "./alternate-links.ts";

export interface SitemapRelease {
  releaseNo: number;
  /** Its language is the one for readers of no listed language. */
  authoritativeLocale?: Locale | undefined;
  /** Those that are not listed here are in another part of the sitemap, and only linked. */
  versions: readonly { locale: Locale; slug: string; lastModified: Date; listed: boolean }[];
}

/**
 * Pages of the site that search engines should know, each with its siblings in other languages.
 *
 * @param offered - the languages of the site; the default one's legal pages are for readers of no listed language
 * @param legal - the legal pages that have a text, by language: one without is no find for anybody
 */
export async function sitemap(
  origin: string,
  offered: { locales: readonly Locale[]; defaultLocale: Locale },
  legal: readonly { page: LegalPage; locale: Locale }[],
  releases: readonly SitemapRelease[],
): Promise<string> {
  const { locales, defaultLocale } = offered;
  const localesOf = (page: LegalPage) =>
    locales.filter((one) => legal.some((text) => text.page === page && text.locale === one));
  const items = [
    ...pages(origin, locales, { page: "home" }, () => "/"),
    ...pages(origin, locales, { page: "newsroom" }, () => "/"),
    ...legalPages.flatMap((page) => pages(origin, localesOf(page), { page }, (paths) => paths[defaultLocale])),
    ...releases.flatMap((release) => articles(origin, release)),
  ];
  const stream = new SitemapStream({ xmlns: { xhtml: true, news: false, video: false, image: false } });
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString("utf8");
}

function pages(
  origin: string,
  locales: readonly Locale[],
  page: SitePage,
  otherwise: (paths: Partial<Record<Locale, string>>) => string | undefined,
) {
  const paths: Partial<Record<Locale, string>> = Object.fromEntries(
    locales.map((locale) => [locale, pathOf(locale, page)]),
  );
  return locales.map((locale) => ({
    url: addressOf(origin, pathOf(locale, page)),
    links: linksOf(alternateLinks(origin, locale, paths, otherwise(paths))),
  }));
}

function articles(origin: string, { releaseNo, authoritativeLocale, versions }: SitemapRelease) {
  const paths = Object.fromEntries(
    versions.map(({ locale, slug }) => [locale, pathOf(locale, { page: "article", releaseNo, slug })]),
  );
  const otherwise = authoritativeLocale && paths[authoritativeLocale];
  const listed = versions.filter((version) => version.listed);
  return listed.map(({ locale, lastModified }) => ({
    url: addressOf(origin, paths[locale] ?? ""),
    lastmod: lastModified.toISOString(),
    links: linksOf(alternateLinks(origin, locale, paths, otherwise)),
  }));
}

function linksOf(alternates: Record<string, string>) {
  return Object.entries(alternates).map(([lang, url]) => ({ lang, url }));
}
