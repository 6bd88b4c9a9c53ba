import { databases } from "#db/client.ts";
import { livePublication } from "#db/queries/live-publication.ts";
import type { AddressOutcome } from "#domain/address-outcome.ts";
import { ownArticle, ownArticleOutcome } from "#i18n/own-article.ts";

/** What is at an address of this office, asked as the public reader among what is public. */
export async function ownPage(pathname: string): Promise<AddressOutcome> {
  const article = ownArticle(pathname);
  if (!article) return { kind: "internal", isPublic: null };
  const { locale, releaseNo } = article;
  const { reader } = await databases();
  const live = releaseNo === undefined ? undefined : await livePublication(reader, releaseNo, locale);
  return ownArticleOutcome(pathname, article, live);
}
