import { useTranslations } from "next-intl";
import type { PlainTextLabels } from "#richtext/plain-text.ts";

/** What surrounds a text that is shown as plain words, in the language of the desk. */
export function usePlainTextLabels(): PlainTextLabels {
  const t = useTranslations("workspace.editor");
  return {
    background: t("background"),
    notesToEditors: t("notesToEditors"),
    boilerplate: t("boilerplate"),
    quotationMarks: ["“", "”"],
  };
}
