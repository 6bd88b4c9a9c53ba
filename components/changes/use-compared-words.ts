import { useLocale, useTranslations } from "next-intl";
import { languageName } from "#i18n/language-name.ts";
import type { PlainTextLabels } from "#richtext/plain-text.ts";

/** How changes name what is no word, so that a new mark and another file are changes to see. */
export function useComparedWords(): Required<Pick<PlainTextLabels, "marked" | "file">> {
  const t = useTranslations("workspace.review");
  const locale = useLocale();
  return {
    marked: (mark) => [
      mark.type === "language" ? t("passage", { language: languageName(mark.lang, locale) }) : t("isolated"),
      t("passageEnd"),
    ],
    file: (hash) => t("file", { hash: hash.slice(0, 8) }),
  };
}
