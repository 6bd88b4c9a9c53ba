"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Form } from "#components/ui/form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import type { Boilerplates } from "#domain/boilerplate.ts";
import { locales } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import css from "../../administration.module.css";
import { untouched } from "../../administration-state.ts";
import { useFormProblems } from "../../use-form-problems.ts";
import { changeBoilerplates } from "./actions.ts";

/** What the issuer says of itself, in each language. */
export function BoilerplateForm({ words }: { words: Boilerplates }) {
  const t = useTranslations("desk.settings");
  const [state, action, isPending] = useActionState(changeBoilerplates, untouched);
  const { problems, errorAt } = useFormProblems("settings", state);
  return (
    <Form action={action} className={css.form}>
      <ErrorSummary problems={problems} />
      <section className={css.section}>
        <h2>{t("boilerplate")}</h2>
        <p className={css.muted}>{t("boilerplateLead")}</p>
        {locales.map((locale) => (
          <TextArea
            key={locale}
            name={`words.${locale}`}
            label={localeProfiles[locale].ownName}
            defaultValue={words[locale]}
            error={errorAt(`words.${locale}`)}
            lang={localeProfiles[locale].htmlLang}
            dir={localeProfiles[locale].dir}
            rows={4}
            isOptional
          />
        ))}
      </section>
      {state.kind === "saved" && (
        <Notice tone="success" role="status">
          {t("saved")}
        </Notice>
      )}
      <div className={css.actions}>
        <Button type="submit" kind="main" isPending={isPending}>
          {t(isPending ? "saving" : "save")}
        </Button>
      </div>
    </Form>
  );
}
