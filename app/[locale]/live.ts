import { cache } from "react";
import { databaseClock, databases } from "#db/client.ts";
import { publicLegalText, writtenLegalTexts as writtenLegalTextsIn } from "#db/queries/legal-texts.ts";
import { publicArticle } from "#db/queries/live-publication.ts";
import {
  countPublications,
  newestPublications,
  sitemapParts as sitemapPartsIn,
  sitemapPublications as sitemapPublicationsIn,
} from "#db/queries/newest-publications.ts";
import {
  office as officeIn,
  pressContact as pressContactIn,
  topicsInUse as topicsInUseIn,
} from "#db/queries/office.ts";
import type { LegalPage } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import type { NewsroomFilter } from "#i18n/addresses.ts";
import { localeOfPrefix } from "#i18n/locales.ts";
import { asked } from "./asked.ts";
import { inGeneration } from "./in-generation.ts";

/*
 * The only door of the public pages to the database. It opens as the reader, who sees what is public now and nothing
 * else. Each answer is shared by a page and its metadata, so that they cannot disagree, and each question is remembered
 * with the page (`asked.ts`): nothing on a page may come from the database by another way.
 */

const officeNow = inGeneration(async () => officeIn(await reader()));

export const office = cache(asked(officeNow));

/**
 * The locale that an address asks for by its first segment. Where the office does not publish in it, its default locale
 * speaks instead, to say that there is no such page.
 */
export const askedLocale = cache(async (prefix: string): Promise<{ locale: Locale; offered: boolean }> => {
  const { locales, defaultLocale } = await office();
  const wanted = localeOfPrefix(prefix);
  return wanted && locales.includes(wanted)
    ? { locale: wanted, offered: true }
    : { locale: defaultLocale, offered: false };
});

export const article = cache(
  asked(async (releaseNo: number, locale: Locale) => publicArticle(await reader(), releaseNo, locale)),
);

export const newest = asked(async (locale: Locale, { type, topic }: NewsroomFilter = {}, before?: string) =>
  newestPublications(await reader(), {
    locale,
    ...(type === undefined ? {} : { releaseType: type }),
    ...(topic === undefined ? {} : { topicKey: topic }),
    ...(before === undefined ? {} : { before }),
  }),
);

export const count = cache(
  asked(
    inGeneration(async (locale: Locale, type: NewsroomFilter["type"], topic: string | undefined) =>
      countPublications(await reader(), {
        locale,
        ...(type === undefined ? {} : { releaseType: type }),
        ...(topic === undefined ? {} : { topicKey: topic }),
      }),
    ),
  ),
);

export const topicsInUse = cache(asked(inGeneration(async (locale: Locale) => topicsInUseIn(await reader(), locale))));

export const pressContact = cache(
  asked(inGeneration(async (locale: Locale) => pressContactIn(await reader(), locale))),
);

/** Undefined while the page has no text in this language. */
export const legalText = cache(
  asked(async (page: LegalPage, locale: Locale) => publicLegalText(await reader(), page, locale)),
);

/** The offered languages in which each legal page has a text. */
export const writtenLegalTexts = cache(
  asked(
    inGeneration(async () => {
      const { locales } = await officeNow();
      return (await writtenLegalTextsIn(await reader())).filter(({ locale }) => locales.includes(locale));
    }),
  ),
);

export const sitemapParts = asked(async () => sitemapPartsIn(await reader()));

export const sitemapPublications = asked(async (part: number) => sitemapPublicationsIn(await reader(), part));

/** The database's clock: a page that prints it never stays as it was. */
export const now = cache(asked(async () => databaseClock(await reader())));

async function reader() {
  return (await databases()).reader;
}
