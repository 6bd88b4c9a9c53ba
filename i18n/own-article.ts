import type { AddressOutcome } from "#domain/address-outcome.ts";
import type { Locale } from "#domain/locale.ts";
import { pathOf, releaseNoOf } from "./addresses.ts";
import { localeOfPrefix, localeProfiles } from "./locales.ts";

/** The release and language that an address of this site names. */
export interface OwnArticle {
  locale: Locale;
  /** Undefined where the address has no number of a release, and can lead to none. */
  releaseNo: number | undefined;
}

/** Undefined for every other page: it is there, or typed wrongly. @param pathname - encoded, as `URL` gives it */
export function ownArticle(pathname: string): OwnArticle | undefined {
  const [, prefix = "", section, kind, ...segments] = pathname.split("/").map(decoded);
  const locale = localeOfPrefix(prefix);
  if (locale === undefined || section !== "newsroom" || kind !== "news") return undefined;
  return { locale, releaseNo: releaseNoOf(segments) };
}

/**
 * What is at the address of a release, which is not asked over the network.
 *
 * @param live - as the public reads it now; undefined where it does not, and then no word of it is told
 */
export function ownArticleOutcome(
  pathname: string,
  { locale, releaseNo }: OwnArticle,
  live: { content: { slug: string; headline: string } } | undefined,
): AddressOutcome {
  if (releaseNo === undefined || !live) return { kind: "internal", isPublic: false };
  const { slug, headline } = live.content;
  const page = { title: headline, language: localeProfiles[locale].htmlLang };
  const path = pathOf(locale, { page: "article", releaseNo, slug });
  const isMoved = new URL(path, "https://internal.invalid").pathname !== pathname;
  return isMoved
    ? { kind: "redirects", to: path, isPermanent: true, page }
    : { kind: "internal", isPublic: true, page };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize("NFC");
  } catch {
    return segment; // no release has such an address
  }
}
