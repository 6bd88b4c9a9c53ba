"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { CheckboxGroup } from "#components/ui/checkbox.tsx";
import { Form } from "#components/ui/form.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import type { Locale } from "#domain/locale.ts";
import { retractionReasons } from "#domain/retraction.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { ActButton } from "../../act-button.tsx";
import { AboutFields } from "../../act-form.tsx";
import { type ShownRefusal, untouched } from "../../form-state.ts";
import { RefusalNotice } from "../../refusal-notice.tsx";
import css from "../../releases.module.css";
import { askForRetraction } from "./actions.ts";

interface RetractionFormProps {
  no: number;
  /** Languages that are public now. */
  locales: readonly Locale[];
  refusal: ShownRefusal | null;
}

/** The request: which languages, why, and what stands in the place of each text. */
export function RetractionForm({ no, locales, refusal }: RetractionFormProps) {
  const t = useTranslations();
  const [state, act, isPending] = useActionState(askForRetraction, untouched);
  const [chosen, setChosen] = useState<string[]>([]);
  const none = chosen.length === 0 ? { code: "no_language_chosen" } : null;
  return (
    <Form action={act} className={css.form}>
      <AboutFields about={{ no }} />
      <RefusalNotice state={state} />
      <CheckboxGroup
        name="locales"
        label={t("workspace.retraction.languages")}
        hint={t("workspace.retraction.languagesHint")}
        options={locales.map((locale) => ({
          value: locale,
          label: localeProfiles[locale].ownName,
          lang: localeProfiles[locale].htmlLang,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <RadioGroup
        name="reasonClass"
        label={t("workspace.retraction.reason")}
        defaultValue="factually_wrong"
        options={retractionReasons.map((reason) => ({
          value: reason,
          label: t(`workspace.retraction.reasons.${reason}`),
        }))}
      />
      {locales
        .filter((locale) => chosen.includes(locale))
        .map((locale) => (
          <TextArea
            key={locale}
            name={`notice-${locale}`}
            label={t("workspace.retraction.notice", { language: t(`terms.language.${locale}`) })}
            hint={t("workspace.retraction.noticeHint")}
            lang={localeProfiles[locale].htmlLang}
            dir={localeProfiles[locale].dir}
            rows={2}
          />
        ))}
      <div>
        <ActButton kind="danger" isPending={isPending} refusal={refusal ?? none}>
          {t("workspace.retraction.ask")}
        </ActButton>
      </div>
    </Form>
  );
}
