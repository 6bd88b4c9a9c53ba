"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { FormProblem } from "#components/ui/error-summary.tsx";
import type { AdministrationState } from "./administration-state.ts";

/** Refusals that one field can mend. */
const fieldOf: Readonly<Record<string, string>> = {
  person_name_missing: "name",
  translator_without_language: "translates",
  approver_without_sign_off_role: "signOffRoles",
  no_locale_offered: "locales",
  no_sign_off_required: "required",
  email_taken: "email",
  email_invalid: "email",
  zone_unknown: "zone",
  security_contact_invalid: "securityContact",
  topic_key_taken: "key",
  topic_key_invalid: "key",
  default_locale_not_offered: "defaultLocale",
};

/** The state of a form in words: for the summary above it, and for each field. */
export function useFormProblems(part: "people" | "settings", state: AdministrationState) {
  const t = useTranslations();
  return useMemo(() => {
    const problems = problemsOf();
    return { problems, errorAt: (field: string) => problems.find((problem) => problem.field === field)?.text };

    function problemsOf(): FormProblem[] {
      if (state.kind === "refused") {
        const key = `desk.${part}.refusal.${state.code}`;
        const text = t.has(key) ? t(key) : t(`desk.${part}.refusal.unknown`, { code: state.code });
        const field = fieldOf[state.code];
        return [field === undefined ? { text } : { field, text }];
      }
      if (state.kind !== "invalid") return [];
      return state.problems.map(({ field, message }) => {
        const key = `desk.${part}.${message}`;
        return { field, text: t.has(key) ? t(key) : t("desk.ui.notUnderstood") };
      });
    }
  }, [part, state, t]);
}
