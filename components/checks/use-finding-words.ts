import { useTranslations } from "next-intl";
import type { Finding } from "#domain/finding.ts";
import { isLocale } from "#domain/locale.ts";

/** What a finding says: the matter, why it matters, and the words of the way to its place. */
export function useFindingWords(): (finding: Finding) => { title: string; detail: string; fix: string } {
  const t = useTranslations();
  return ({ code, facts, severity }) => {
    const values = Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [
        name,
        typeof fact === "string" && isLocale(fact) ? t(`terms.language.${fact}`) : fact,
      ]),
    );
    const title = t(`checks.${code}.title`, values);
    if (severity === "passed") return { title, detail: "", fix: "" };
    return { title, detail: t(`checks.${code}.detail`, values), fix: t(`checks.${code}.fix`, values) };
  };
}
