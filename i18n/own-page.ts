import type { AddressOutcome } from "#domain/address-outcome.ts";
import type { Locale } from "#domain/locale.ts";
import { pathOf, releaseNoOf } from "./addresses.ts";
import { localeOfPrefix, localeProfiles } from "./locales.ts";

/** What the public reads of a release now; undefined where it reads nothing of it. */
type LiveArticle = (
  releaseNo: number,
  locale: Locale,
) => Promise<{ content: { slug: string; headline: string } } | undefined>;

/**
 * What is at an address of this site, which is not asked over the network: a release as the public reads it now, and no
 * word of one that it does not. Other pages are there, or typed wrongly; that is not known here.
 *
 * @param pathname - encoded, as `URL` gives it
 * @param live - asks as the public reader
 */
export async function ownPage(pathname: string, live: LiveArticle): Promise<AddressOutcome> {
  const [, prefix = "", section, kind, ...segments] = pathname.split("/").map(decoded);
  const locale = localeOfPrefix(prefix);
  if (locale === undefined || section !== "newsroom" || kind !== "news") return { kind: "internal", isPublic: null };
  const releaseNo = releaseNoOf(segments);
  const found = releaseNo === undefined ? undefined : await live(releaseNo, locale);
  if (releaseNo === undefined || !found) return { kind: "internal", isPublic: false };
  const { slug, headline } = found.content;
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
