import type { EditionRow } from "#db/queries/edition-rows.ts";
import type { ReleaseRow } from "#db/queries/release-row.ts";
import type { Locale } from "#domain/locale.ts";
import type { OpenableVersion } from "#domain/new-edition.ts";
import { isOpen, stageOf } from "#domain/stage.ts";
import { liveEdition } from "./live-edition.ts";

/** A language version as the rules about opening editions see it; undefined where the language was never begun. */
export function openableVersion(
  release: ReleaseRow & { editions: EditionRow[] },
  locale: Locale,
  at: Date,
): OpenableVersion | undefined {
  const localization = release.localizations.find((version) => version.locale === locale);
  if (!localization) return undefined;
  const open = release.editions.find(({ edition }) => edition.locale === locale && isOpen(edition, at))?.edition;
  return {
    locale,
    edition: open ? { number: open.number, stage: stageOf(open, at) } : null,
    live: liveEdition(release, locale, at).live,
    firstPublished: localization.firstPublicAt !== null && localization.firstPublicAt <= at,
  };
}

/** The newest edition of a language that was not discarded. */
export function newestEdition(release: { editions: EditionRow[] }, locale: Locale): EditionRow | null {
  return release.editions.findLast(({ edition }) => edition.locale === locale && edition.state !== "discarded") ?? null;
}
