import type { Metadata } from "next";
import type { Locale } from "#domain/locale.ts";
import { env } from "#env.ts";
import { alternateLinks } from "#formats/alternate-links.ts";
import { addressOf, feedPath } from "#i18n/addresses.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";
import { office } from "./live.ts";

/** Picture that stands for a page without one; it has no words, so it fits every language. */
export const shareImage = { path: "/share.png", width: 1200, height: 630 };

interface DescribedPage {
  locale: Locale;
  title: string;
  description: string;
  /** Canonical path of this page. */
  path: string;
  /** The page in each language in which it can be read now, itself included. */
  paths: Partial<Record<Locale, string>>;
  /** Path for readers of none of these languages. */
  otherwise: string | undefined;
  article?: { publishedTime: string; modifiedTime: string; tags: string[] };
  /** A state of a list that no search engine should keep. */
  passing?: boolean;
}

/** What search engines, feed readers and those who share a page are told about it. */
export async function pageMetadata(page: DescribedPage): Promise<Metadata> {
  const { locale, title, description } = page;
  const { site } = siteWords(locale);
  const { names, mode } = await office();
  const { name } = names[locale];
  const url = addressOf(env.PUBLIC_ORIGIN, page.path);
  const common = {
    title,
    description,
    url,
    siteName: name,
    locale: localeProfiles[locale].og,
    images: [{ ...shareImage, url: addressOf(env.PUBLIC_ORIGIN, shareImage.path), alt: name }],
  };
  return {
    title: site("frame.titled", { title, office: name }),
    description,
    alternates: {
      canonical: url,
      languages: alternateLinks(env.PUBLIC_ORIGIN, locale, page.paths, page.otherwise),
      types: { "application/atom+xml": [{ url: feedPath(locale), title: site("feed.title", { office: name }) }] },
    },
    openGraph: page.article ? { ...common, ...page.article, type: "article" } : { ...common, type: "website" },
    twitter: { card: "summary_large_image", title, description },
    robots: mode === "demo" || page.passing ? { index: false, follow: mode !== "demo" } : null,
    ...shared,
  };
}

/** Of a page that says that there is nothing, or nothing any more. */
export async function nothingMetadata(locale: Locale, title: string): Promise<Metadata> {
  const { name } = (await office()).names[locale];
  return {
    title: siteWords(locale).site("frame.titled", { title, office: name }),
    robots: { index: false },
    ...shared,
  };
}

const shared: Metadata = {
  metadataBase: new URL(env.PUBLIC_ORIGIN),
  icons: {
    icon: [
      { url: "/favicon.ico", sizes: "32x32" },
      { url: "/mark.svg", type: "image/svg+xml" },
    ],
    apple: "/mark.png",
  },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};
