import type { EditionRow } from "#db/queries/edition-rows.ts";
import type { LockedRelease } from "#db/queries/lock-release.ts";
import type { Publication } from "#domain/edition.ts";
import type { Locale } from "#domain/locale.ts";
import { stageOf } from "#domain/stage.ts";

/** What the public reads of a language now. */
export interface LiveEdition {
  locale: Locale;
  live: Publication | null;
  row: EditionRow | null;
}

export function liveEdition(release: LockedRelease, locale: Locale, at: Date): LiveEdition {
  for (const row of release.editions) {
    const { edition } = row;
    if (edition.locale !== locale || edition.state !== "approved" || !edition.publication) continue;
    const stage = stageOf(edition, at);
    if (stage === "published" || stage === "withdrawn") return { locale, live: edition.publication, row };
  }
  return { locale, live: null, row: null };
}
