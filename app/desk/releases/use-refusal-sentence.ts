"use client";

import { useLocale, useTranslations } from "next-intl";
import { isLocale } from "#domain/locale.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import type { ShownRefusal } from "./form-state.ts";
import { deskInstant } from "./instants.ts";
import { useOfficeZone } from "./office-zone.tsx";

/** Says in words why something was refused, or would be. */
export function useRefusalSentence(): (refusal: ShownRefusal) => string {
  const t = useTranslations();
  const locale = useLocale();
  const zone = useOfficeZone();

  return (refusal) => {
    const key = `refusals.${refusal.code}`;
    const facts = Object.fromEntries(Object.entries(refusal).map(([name, fact]) => [name, worded(name, fact)]));
    return t.has(key) ? t(key, facts) : t("refusals.unknown", { code: refusal.code });
  };

  function worded(name: string, fact: unknown): string | number {
    if (typeof fact === "number") return fact;
    if (fact instanceof Date) return deskInstant(deskLanguageOf(locale), fact, zone, fact);
    if (Array.isArray(fact)) {
      const items = fact.map((item: unknown) => String(worded(name.replace(/s$/, ""), item)));
      return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
    }
    const text = String(fact);
    if (isLocale(text)) return t(`terms.language.${text}`);
    const terms = { stage: "stage", role: "signOffRole", kind: "editionKind" }[name];
    return terms && t.has(`terms.${terms}.${text}`) ? t(`terms.${terms}.${text}`) : text;
  }
}
