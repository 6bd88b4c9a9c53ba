import { databases } from "#db/client.ts";
import { livePublication } from "#db/queries/live-publication.ts";
import type { AddressOutcome } from "#domain/address-outcome.ts";
import { pathOf, releaseNoOf } from "#i18n/addresses.ts";
import { localeOfPrefix, localeProfiles } from "#i18n/locales.ts";

/**
 * What is at an address of this office, which is not asked over the network: a release as the public reads it now, and no
 * word of one that it does not. Other pages are there, or typed wrongly; that is not known here.
 *
 * @param pathname - encoded, as `URL` gives it
 */
export async function ownPage(pathname: string): Promise<AddressOutcome> {
  const [, prefix = "", section, kind, ...segments] = pathname.split("/").map(decoded);
  const locale = localeOfPrefix(prefix);
  if (locale === undefined || section !== "newsroom" || kind !== "news") return { kind: "internal", isPublic: null };
  const releaseNo = releaseNoOf(segments);
  const { reader } = await databases();
  const live = releaseNo === undefined ? undefined : await livePublication(reader, releaseNo, locale);
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
