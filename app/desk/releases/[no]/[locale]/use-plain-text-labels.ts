import { useLocale, useTranslations } from "next-intl";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { documentFacts } from "#i18n/document-facts.ts";
import { languageName } from "#i18n/language-name.ts";
import type { PlainTextLabels } from "#richtext/plain-text.ts";

/** What surrounds a text that is shown as plain words, in the language of the desk. */
export function usePlainTextLabels(): PlainTextLabels {
  const t = useTranslations();
  const language = deskLanguageOf(useLocale());
  return {
    background: t("workspace.editor.background"),
    notesToEditors: t("workspace.editor.notesToEditors"),
    boilerplate: t("workspace.editor.boilerplate"),
    transcript: t("workspace.editor.video.transcript"),
    image: t("media.image"),
    documentFacts: (document) => documentFacts(language, document, (spoken) => t(`terms.language.${spoken}`)),
    quotationMarks: ["“", "”"],
  };
}

/** The same for two texts side by side, which may differ in marks or files only: what is no word has a name too. */
export function useComparedTextLabels(): PlainTextLabels {
  const t = useTranslations("workspace.review");
  const locale = useLocale();
  return {
    ...usePlainTextLabels(),
    marked: (mark) => [
      mark.type === "language" ? t("passage", { language: languageName(mark.lang, locale) }) : t("isolated"),
      t("passageEnd"),
    ],
    file: (hash) => t("file", { hash: hash.slice(0, 8) }),
  };
}
