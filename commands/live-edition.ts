import type { EditionRow } from "#db/queries/edition-rows.ts";
import type { LockedRelease } from "#db/queries/lock-release.ts";
import type { Publication } from "#domain/edition.ts";
import type { Locale } from "#domain/locale.ts";
import { isLive } from "#domain/stage.ts";

/** What the public reads of a language now. */
export interface LiveEdition {
  locale: Locale;
  live: Publication | null;
  row: EditionRow | null;
}

export function liveEdition(release: LockedRelease, locale: Locale, at: Date): LiveEdition {
  const row = release.editions.find(({ edition }) => edition.locale === locale && isLive(edition, at)) ?? null;
  return { locale, live: row?.edition.state === "approved" ? row.edition.publication : null, row };
}
