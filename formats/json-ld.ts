import type { NewsArticle, Thing, WithContext } from "schema-dts";
import type { Locale } from "#domain/locale.ts";
import type { Content, PrintedFacts } from "#domain/release.ts";
import { addressOf } from "#i18n/addresses.ts";
import { dateline } from "#i18n/dateline.ts";
import { isoInstant } from "#i18n/format.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { bodyWords } from "#richtext/plain-text.ts";
import { releaseTag } from "./tag-uri.ts";

export interface DescribedArticle {
  releaseNo: number;
  version: number;
  content: Content;
  facts: PrintedFacts;
  /** The two instants that the page prints. */
  firstPublishedAt: Date;
  lastMajorChangeAt: Date;
  /** Corrections and updates, newest first. */
  corrections: readonly { at: Date; changeNote: string }[];
  sourceLocale: Locale;
}

export interface ArticleSurroundings {
  origin: string;
  /** Canonical address of the page. */
  address: string;
  zone: string;
  domain: string;
  office: { name: string };
  /** Paths of the picture that stands for a text without one, and of the mark. */
  image: string;
  logo: string;
}

/** A release as schema.org NewsArticle: the same headline, dates and words as on the page, for machines. */
export function newsArticle(article: DescribedArticle, around: ArticleSurroundings): WithContext<NewsArticle> {
  const { content, facts, releaseNo } = article;
  const office = {
    "@type": "GovernmentOrganization",
    name: around.office.name,
    url: addressOf(around.origin, `/${localeProfiles[content.locale].prefix}`),
    logo: addressOf(around.origin, around.logo),
  } as const;
  const placeAndDay = dateline(content.locale, content.place, facts.date);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": releaseTag(around.domain, releaseNo, content.locale),
    identifier: String(releaseNo),
    url: around.address,
    mainEntityOfPage: around.address,
    headline: content.headline,
    description: content.lead,
    inLanguage: localeProfiles[content.locale].htmlLang,
    datePublished: isoInstant(article.firstPublishedAt, around.zone),
    dateModified: isoInstant(article.lastMajorChangeAt, around.zone),
    ...(placeAndDay === "" ? {} : { dateline: placeAndDay }),
    ...(content.place === "" ? {} : { locationCreated: { "@type": "Place", name: content.place } }),
    version: article.version,
    author: office,
    publisher: office,
    image: addressOf(around.origin, around.image),
    articleBody: bodyWords(content.body),
    ...(facts.topics.length === 0 ? {} : { keywords: facts.topics.map(({ name }) => name) }),
    ...(facts.countries.length === 0
      ? {}
      : { contentLocation: facts.countries.map(({ name }) => ({ "@type": "Country", name }) as const) }),
    ...(article.corrections.length === 0
      ? {}
      : {
          correction: article.corrections.map(
            ({ at, changeNote }) =>
              ({ "@type": "CorrectionComment", text: changeNote, datePublished: isoInstant(at, around.zone) }) as const,
          ),
        }),
    ...(article.sourceLocale === content.locale
      ? {}
      : {
          translationOfWork: {
            "@type": "NewsArticle",
            "@id": releaseTag(around.domain, releaseNo, article.sourceLocale),
            inLanguage: localeProfiles[article.sourceLocale].htmlLang,
          },
        }),
    isAccessibleForFree: true,
  };
}

/** JSON for a script element: no text can end it early. */
export function scriptJson(data: WithContext<Thing>): string {
  return JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
