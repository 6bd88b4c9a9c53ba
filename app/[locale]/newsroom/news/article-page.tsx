import type { Metadata } from "next";
import { isoInstant } from "#i18n/format.ts";
import { siteWords } from "#i18n/site-words.ts";
import { askedLocale, office } from "../../live.ts";
import { Missing } from "../../missing.tsx";
import { Moved } from "../../moved.tsx";
import { nothingMetadata, pageMetadata } from "../../page-metadata.ts";
import { Article } from "./article.tsx";
import { type FoundArticle, findArticle, siblingPaths } from "./find-article.ts";
import { InOtherLanguages } from "./in-other-languages.tsx";
import { leadImage } from "./lead-image.ts";
import { RetractedArticle } from "./retracted-article.tsx";

interface AskedArticle {
  /** First segment of the address. */
  prefix: string;
  /** What follows `/newsroom/news/`. */
  segments: readonly string[];
}

/** The page at an address of an article, in whichever form the address is written. */
export async function ArticlePage({ prefix, segments }: AskedArticle) {
  const { locale, offered } = await askedLocale(prefix);
  if (!offered) return <Missing locale={locale} />;

  const found = await findArticle(locale, segments);
  switch (found.is) {
    case "article":
      return <Article {...found} />;
    case "moved":
      return <Moved locale={locale} to={found.to} title={found.headline} />;
    case "retracted":
      return <RetractedArticle {...found} />;
    case "in_other_languages":
      return <InOtherLanguages locale={locale} {...found} />;
    case "missing":
      return <Missing locale={locale} />;
  }
}

/** What is said about that page, decided by the same reading. */
export async function articleMetadata({ prefix, segments }: AskedArticle): Promise<Metadata> {
  const { locale, offered } = await askedLocale(prefix);
  const { site } = siteWords(locale);
  const found: FoundArticle = offered ? await findArticle(locale, segments) : { is: "missing" };
  switch (found.is) {
    case "article":
      return publicationMetadata(found);
    case "moved":
      return nothingMetadata(locale, site("missing.movedTitle"));
    case "retracted":
      return nothingMetadata(locale, site("notice.retractedTitle"));
    case "in_other_languages":
      return nothingMetadata(locale, site("missing.notInLanguage"));
    case "missing":
      return nothingMetadata(locale, site("missing.title"));
  }
}

async function publicationMetadata({ publication, siblings }: Extract<FoundArticle, { is: "article" }>) {
  const { locale, content, facts, releaseNo, authoritativeLocale } = publication;
  const { zone } = await office();
  const paths = siblingPaths(releaseNo, siblings);
  return pageMetadata({
    locale,
    title: content.headline,
    description: content.lead,
    path: paths[locale] ?? "",
    paths,
    otherwise: paths[authoritativeLocale],
    image: leadImage(content.body),
    article: {
      publishedTime: isoInstant(publication.firstPublishedAt, zone),
      modifiedTime: isoInstant(publication.lastMajorChangeAt, zone),
      tags: facts.topics.map(({ name }) => name),
    },
  });
}
