import { useLocale, useTranslations } from "next-intl";
import type { MediaItem } from "#db/queries/media.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { documentFacts, fileSize } from "#i18n/document-facts.ts";

/** What the desk says of an item beside its name. */
export function useItemWords() {
  const t = useTranslations();
  const language = deskLanguageOf(useLocale());
  return {
    /** "JPEG, 4000 × 3000, 2.4 MB" or "PDF, 214 kB, English". */
    facts({ kind, format, size, width, height, language: spoken }: MediaItem): string {
      if (kind === "document") {
        return documentFacts(language, { format, size, language: spoken ?? "" }, (name) => t(`terms.language.${name}`));
      }
      return `${format.toUpperCase()}, ${width} × ${height}, ${fileSize(language, size)}`;
    },
    /** What somebody has to see to, in words; empty where all is well. */
    warnings({ kind, texts, rightsUntil }: MediaItem, now: Date): string[] {
      const isUndescribed = kind === "image" && Object.values(texts).every((text) => text.altAnswer === null);
      const isExpired = rightsUntil !== null && rightsUntil < now.toISOString().slice(0, 10);
      return [...(isExpired ? [t("media.list.expired")] : []), ...(isUndescribed ? [t("media.list.undescribed")] : [])];
    },
  };
}
