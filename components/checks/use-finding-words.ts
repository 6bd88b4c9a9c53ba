import { useLocale, useTranslations } from "next-intl";
import type { Finding } from "#domain/finding.ts";
import { isLocale } from "#domain/locale.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { longDay } from "#i18n/format.ts";

/** What a finding says: the matter, why it matters, and the words of the way to its place, or of its fix. */
export function useFindingWords(): (finding: Finding) => { title: string; detail: string; fix: string } {
  const t = useTranslations();
  const language = deskLanguageOf(useLocale());
  const languages = new Intl.DisplayNames(language, { type: "language" });
  return ({ code, facts, severity, place }) => {
    const named = Object.entries(facts).map(([name, fact]) => [
      name,
      name === "detected" ? called(fact) : name === "until" ? longDay(language, String(fact)) : worded(fact),
    ]);
    const values = { ...Object.fromEntries(named), field: place.field };
    const title = t(`checks.${code}.title`, values);
    if (severity === "passed" || severity === "info") return { title, detail: "", fix: "" };
    return { title, detail: t(`checks.${code}.detail`, values), fix: t(`checks.${code}.fix`, values) };
  };

  function worded(fact: string | number): string | number {
    return typeof fact === "string" && isLocale(fact) ? t(`terms.language.${fact}`) : fact;
  }

  /** A language that the detector names, of which we need not have a text. */
  function called(fact: string | number): string {
    return languages.of(String(fact)) ?? String(fact);
  }
}
