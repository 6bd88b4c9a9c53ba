import { useTranslations } from "next-intl";
import { useMarkedWords } from "#components/changes/use-marked-words.ts";
import type { PlainTextLabels } from "#richtext/plain-text.ts";

/** What surrounds a text that is shown as plain words, in the language of the desk. */
export function usePlainTextLabels(): PlainTextLabels {
  const t = useTranslations("workspace.editor");
  return {
    background: t("background"),
    notesToEditors: t("notesToEditors"),
    boilerplate: t("boilerplate"),
    transcript: t("video.transcript"),
    quotationMarks: ["“", "”"],
  };
}

/** The same for two texts side by side, which may differ in marks only. */
export function useComparedTextLabels(): PlainTextLabels {
  return { ...usePlainTextLabels(), marked: useMarkedWords() };
}
