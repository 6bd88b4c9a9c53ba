import { useLocale, useTranslations } from "next-intl";
import { languageName } from "#i18n/language-name.ts";
import type { PlainTextLabels } from "#richtext/plain-text.ts";

/** How changes name what words say beyond their looks, so that a new mark is a change to see. */
export function useMarkedWords(): NonNullable<PlainTextLabels["marked"]> {
  const t = useTranslations("workspace.review");
  const locale = useLocale();
  return (mark) => [
    mark.type === "language" ? t("passage", { language: languageName(mark.lang, locale) }) : t("isolated"),
    t("passageEnd"),
  ];
}
