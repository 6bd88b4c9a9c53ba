import type { Metadata } from "next";
import type { Locale } from "#domain/locale.ts";
import { alternateLinks } from "#formats/alternate-links.ts";
import { addressOf, feedPath } from "#i18n/addresses.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";

/** Whose page it is. */
export interface Publisher {
  /** In the language of the page. */
  name: string;
  mode: "demo" | "production";
  origin: string;
}

export interface DescribedPage {
  locale: Locale;
  /** The headline of an article: title and h1 are never two texts. */
  title: string;
  description: string;
  /** Canonical path of this page. */
  path: string;
  /** The page in each language in which it can be read now, itself included. */
  paths: Partial<Record<Locale, string>>;
  /** Path for readers of none of these languages. */
  otherwise: string | undefined;
  /** Stands for the page where it is shared. */
  image?: { path: string; width: number; height: number; alt: string } | undefined;
  article?: { publishedTime: string; modifiedTime: string; tags: string[] };
  /** No search engine should keep it: a later part of a list, a page whose text is not written yet. */
  isPassing?: boolean;
}

/** Picture that stands for a page without one; it has no words, so it fits every language. */
export const shareImage = { path: "/share.png", width: 1200, height: 630 };

/** What search engines, feed readers and those who share a page are told about it, in its own language only. */
export function describePage({ name, mode, origin }: Publisher, page: DescribedPage): Metadata {
  const { locale, title, description } = page;
  const { site } = siteWords(locale);
  const { path, ...image } = page.image ?? { ...shareImage, alt: name };
  const url = addressOf(origin, page.path);
  const shared = {
    title,
    description,
    url,
    siteName: name,
    locale: localeProfiles[locale].og,
    images: [{ ...image, url: addressOf(origin, path) }],
  };
  const isHidden = mode === "demo" || page.isPassing;
  return {
    ...everyPage(origin),
    title: site("frame.titled", { title, office: name }),
    description,
    alternates: {
      canonical: url,
      languages: alternateLinks(origin, locale, page.paths, page.otherwise),
      types: { "application/atom+xml": [{ url: feedPath(locale), title: site("feed.title", { office: name }) }] },
    },
    openGraph: page.article ? { ...shared, ...page.article, type: "article" } : { ...shared, type: "website" },
    twitter: { card: "summary_large_image", title, description },
    ...(isHidden ? { robots: { index: false, follow: mode !== "demo" } } : {}),
  };
}

/** Of a page that says that there is nothing here, or nothing any more. */
export function describeNothing({ name, origin }: Publisher, locale: Locale, title: string): Metadata {
  return {
    ...everyPage(origin),
    title: siteWords(locale).site("frame.titled", { title, office: name }),
    robots: { index: false },
  };
}

function everyPage(origin: string): Metadata {
  return {
    metadataBase: new URL(origin),
    icons: {
      icon: [
        { url: "/favicon.ico", sizes: "32x32" },
        { url: "/mark.svg", type: "image/svg+xml" },
      ],
      apple: "/mark.png",
    },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}
