import type { ReleaseRow } from "#db/queries/release-row.ts";
import type { NewRevision } from "#db/queries/save-revision.ts";
import type { Locale } from "#domain/locale.ts";

/** The revision of the source locale that a text in another language was made of, as it is stored with the text. */
export function sourceRevision(
  { sourceLocale, localizations }: ReleaseRow,
  locale: Locale,
  seq: number | null,
): NewRevision["source"] {
  const source = localizations.find((localization) => localization.locale === sourceLocale);
  return source && seq !== null && locale !== sourceLocale ? { localizationId: source.id, seq } : null;
}
