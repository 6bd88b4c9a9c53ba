import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { pathOf } from "#i18n/addresses.ts";
import { releasesLinkedIn, withReleaseAddresses } from "#richtext/release-links.ts";
import { article } from "./live.ts";

/** A body whose links to releases lead to their pages in this language, where the public can read them now. */
export async function bodyWithAddresses(body: BodyNode, locale: Locale): Promise<BodyNode> {
  const numbers = releasesLinkedIn(body);
  if (numbers.length === 0) return body;
  const addresses = await Promise.all(
    numbers.map(async (releaseNo): Promise<[number, string][]> => {
      const { live } = await article(releaseNo, locale);
      return live ? [[releaseNo, pathOf(locale, { page: "article", releaseNo, slug: live.content.slug })]] : [];
    }),
  );
  return withReleaseAddresses(body, new Map(addresses.flat()));
}
