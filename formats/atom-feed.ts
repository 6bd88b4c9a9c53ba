import { Feed } from "feed";
import type { Locale } from "#domain/locale.ts";
import { addressOf, feedPath, pathOf } from "#i18n/addresses.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";
import { releaseTag, tagUri } from "./tag-uri.ts";

export interface FeedOffice {
  name: string;
  email: string;
  /** Domain that names the office in ids for ever, whatever address the site is served from. */
  domain: string;
}

export interface FeedEntry {
  releaseNo: number;
  headline: string;
  lead: string;
  slug: string;
  topics: readonly string[];
  withdrawn: boolean;
  firstPublishedAt: Date;
  /** Last change that readers should look at again. */
  changedAt: Date;
}

/**
 * The newest releases of one locale as Atom (RFC 4287). Ids are `tag:` URIs (RFC 4151) of the language version, so that
 * neither a new slug nor a new edition makes an old text look new.
 *
 * @param entries - newest first
 */
export function atomFeed(locale: Locale, origin: string, office: FeedOffice, entries: readonly FeedEntry[]): string {
  const { site } = siteWords(locale);
  const feed = new Feed({
    id: tagUri(office.domain, `feed/${locale}`),
    title: site("feed.title", { office: office.name }),
    description: site("feed.subtitle"),
    link: addressOf(origin, pathOf(locale, { page: "newsroom" })),
    feed: addressOf(origin, feedPath(locale)),
    author: { name: office.name, email: office.email },
    updated: latest(entries),
    generator: false,
  });
  for (const entry of entries) {
    feed.addItem({
      id: releaseTag(office.domain, entry.releaseNo, locale),
      title: asHtml(entry.withdrawn ? site("feed.withdrawn", { headline: entry.headline }) : entry.headline),
      description: asHtml(entry.lead),
      link: addressOf(origin, pathOf(locale, { page: "article", releaseNo: entry.releaseNo, slug: entry.slug })),
      published: entry.firstPublishedAt,
      date: entry.changedAt,
      category: entry.topics.map(asAttribute).map((topic) => ({ name: topic, term: topic })),
    });
  }
  return inLanguage(feed.atom1().replaceAll(LESS_THAN, "&lt;"), localeProfiles[locale].htmlLang);
}

/** An empty feed has changed at no time; the epoch says so and keeps the answer the same at every reading. */
function latest(entries: readonly FeedEntry[]): Date {
  return new Date(Math.max(0, ...entries.map(({ changedAt }) => changedAt.getTime())));
}

/** The library declares its texts as HTML: what an editor typed as `<` has to stay one. */
function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The library leaves `<` in attributes as it is, which is not well-formed; a stand-in passes it. */
function asAttribute(text: string): string {
  return text.replaceAll("<", LESS_THAN);
}

/** A noncharacter: in no text, because none is allowed to have one. */
const LESS_THAN = "\uFDD0";

/** The library has no place for the language, which readers need for voice and direction. */
function inLanguage(atom: string, language: string): string {
  return atom.replace("<feed ", `<feed xml:lang="${language}" `);
}
