"use client";

import { useTranslations } from "next-intl";
import { CheckboxGroup } from "#components/ui/checkbox.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import type { Locale } from "#domain/locale.ts";
import { type ReleaseMode, releaseModes } from "#domain/release.ts";
import { localeProfiles } from "#i18n/locales.ts";
import type { ShownRefusal } from "../../form-state.ts";
import { DetailsForm } from "../details-form.tsx";
import { changeSettings } from "./actions.ts";

interface SettingsFormProps {
  no: number;
  sourceLocale: Locale;
  requiredLocales: readonly Locale[];
  authoritativeLocale: Locale;
  mode: ReleaseMode;
  offered: readonly Locale[];
  refusal: ShownRefusal | null;
}

/** Which languages the release needs, whether they wait for each other, and which text prevails. */
export function SettingsForm(props: SettingsFormProps) {
  const t = useTranslations();
  return (
    <DetailsForm
      no={props.no}
      action={changeSettings}
      name={t("workspace.details.settings")}
      save={t("workspace.details.saveSettings")}
      refusal={props.refusal}
    >
      <CheckboxGroup
        name="requiredLocales"
        label={t("workspace.details.requiredLocales")}
        hint={t("workspace.details.requiredLocalesHint", { language: t(`terms.language.${props.sourceLocale}`) })}
        options={props.offered.map((locale) => ({
          value: locale,
          label: localeProfiles[locale].ownName,
          lang: localeProfiles[locale].htmlLang,
        }))}
        defaultValue={[...props.requiredLocales]}
      />
      <RadioGroup
        name="mode"
        label={t("workspace.details.mode")}
        options={releaseModes.map((mode) => ({ value: mode, label: t(`terms.releaseMode.${mode}`) }))}
        defaultValue={props.mode}
      />
      <Select
        name="authoritativeLocale"
        label={t("workspace.details.authoritative")}
        hint={t("workspace.details.authoritativeHint")}
        options={props.offered.map((locale) => ({ id: locale, label: t(`terms.language.${locale}`) }))}
        defaultValue={props.authoritativeLocale}
      />
    </DetailsForm>
  );
}
