import type { LockedRelease } from "#db/queries/lock-release.ts";
import { overviewOf, type VersionSummary } from "#db/queries/release-overview.ts";
import type { Locale } from "#domain/locale.ts";

/** A language version with the very facts by which a page asks the same rule; undefined where it was never begun. */
export function versionSummary(release: LockedRelease, locale: Locale, at: Date): VersionSummary | undefined {
  return overviewOf(release, release.editions, at).versions.find((version) => version.locale === locale);
}
