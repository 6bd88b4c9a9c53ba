import type { LivePublication, RetractedPublication, SiblingPublication } from "#db/queries/live-publication.ts";
import type { Locale } from "#domain/locale.ts";
import { pathOf, releaseNoOf } from "#i18n/addresses.ts";
import { article } from "../../live.ts";

export type Siblings = readonly SiblingPublication[];

/** What stands at an address of an article, decided once for status, metadata and body. */
export type FoundArticle =
  | { is: "article"; publication: LivePublication; siblings: Siblings; sourceChangedAt: Date | null }
  | { is: "moved"; to: string; headline: string }
  | { is: "retracted"; retracted: RetractedPublication; siblings: Siblings }
  | { is: "in_other_languages"; releaseNo: number; siblings: Siblings }
  | { is: "missing" };

/**
 * Reads the release that an address names. The number decides; any other form of the address leads to the canonical
 * one.
 *
 * @param segments - what follows `/news/`, decoded by nobody yet
 */
export async function findArticle(locale: Locale, segments: readonly string[]): Promise<FoundArticle> {
  const decoded = segments.map(decodedSegment);
  const releaseNo = releaseNoOf(decoded);
  if (releaseNo === undefined) return { is: "missing" };

  const { live, retracted, siblings } = await article(releaseNo, locale);
  if (live) {
    const { slug, headline } = live.content;
    const isCanonical = decoded.length === 2 && decoded[0] === slug && decoded[1] === String(releaseNo);
    if (!isCanonical) return { is: "moved", to: pathOf(locale, { page: "article", releaseNo, slug }), headline };
    return { is: "article", publication: live, siblings, sourceChangedAt: sourceChangedAt(live, siblings) };
  }
  const others = siblings.filter((sibling) => sibling.locale !== locale);
  if (retracted) return { is: "retracted", retracted, siblings: others };
  return others.length > 0 ? { is: "in_other_languages", releaseNo, siblings: others } : { is: "missing" };
}

/** The paths of a release in the languages in which it can be read now. */
export function siblingPaths(releaseNo: number, versions: Siblings): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    versions.map(({ locale, slug }) => [locale, pathOf(locale, { page: "article", releaseNo, slug })]),
  );
}

/** When the original was last changed, if this translation has not followed since. */
function sourceChangedAt({ locale, lastMajorChangeAt }: LivePublication, siblings: Siblings) {
  const source = siblings.find((sibling) => sibling.isSource && sibling.locale !== locale);
  const changed = source && source.lastMajorChangeAt > source.firstPublishedAt;
  return changed && source.lastMajorChangeAt > lastMajorChangeAt ? source.lastMajorChangeAt : null;
}

function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize("NFC");
  } catch {
    return segment;
  }
}
