"use client";

import { useTranslations } from "next-intl";
import { useActionState, useRef, useState } from "react";
import { Checkbox, CheckboxGroup } from "#components/ui/checkbox.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Form } from "#components/ui/form.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { isLocale, type Locale } from "#domain/locale.ts";
import { releaseModes, releaseTypes } from "#domain/release.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { longestField } from "#richtext/content.ts";
import { ActButton } from "../act-button.tsx";
import { type ShownRefusal, untouched } from "../form-state.ts";
import { RefusalNotice } from "../refusal-notice.tsx";
import css from "../releases.module.css";
import { startNewRelease } from "./actions.ts";

interface NewReleaseFormProps {
  offered: readonly Locale[];
  defaultLocale: Locale;
  refusal: ShownRefusal | null;
}

/** Everything a release needs to begin; Ctrl or ⌘ with Enter creates it from any field. */
export function NewReleaseForm({ offered, defaultLocale, refusal }: NewReleaseFormProps) {
  const t = useTranslations();
  const [state, act, isPending] = useActionState(startNewRelease, untouched);
  const [source, setSource] = useState<Locale>(defaultLocale);
  const [required, setRequired] = useState<string[]>([defaultLocale]);
  const form = useRef<HTMLDivElement>(null);
  const isTitleMissing = state.kind === "invalid" && state.fields.includes("workingTitle");
  const titleError = t("workspace.newRelease.titleMissing");

  const chooseSource = (key: unknown) => {
    if (typeof key !== "string" || !isLocale(key)) return;
    setRequired((locales) => [...new Set([...locales.filter((locale) => locale !== source), key])]);
    setSource(key);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the shortcut belongs to all fields of the form
    <div
      ref={form}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
          form.current?.querySelector("form")?.requestSubmit();
      }}
    >
      <Form action={act} className={css.form}>
        <ErrorSummary problems={isTitleMissing ? [{ field: "workingTitle", text: titleError }] : []} />
        <RefusalNotice state={state} />
        <TextField
          name="workingTitle"
          label={t("workspace.newRelease.workingTitle")}
          hint={t("workspace.newRelease.workingTitleHint")}
          lang={localeProfiles[source].htmlLang}
          dir={localeProfiles[source].dir}
          autoComplete="off"
          maxLength={longestField.headline}
          autoFocus
          error={isTitleMissing ? titleError : undefined}
        />
        <Select
          name="releaseType"
          label={t("workspace.details.type")}
          defaultValue="press_release"
          options={releaseTypes.map((type) => ({ id: type, label: t(`terms.releaseType.${type}`) }))}
        />
        <Select
          name="sourceLocale"
          label={t("workspace.newRelease.source")}
          hint={t("workspace.newRelease.sourceHint")}
          value={source}
          onChange={chooseSource}
          options={offered.map((locale) => ({
            id: locale,
            label: localeProfiles[locale].ownName,
            lang: localeProfiles[locale].htmlLang,
          }))}
        />
        <CheckboxGroup
          name="requiredLocales"
          label={t("workspace.details.requiredLocales")}
          hint={t("workspace.newRelease.requiredHint")}
          value={required}
          onChange={(locales) => setRequired([...new Set([source, ...locales])])}
          options={offered.map((locale) => ({
            value: locale,
            label: localeProfiles[locale].ownName,
            lang: localeProfiles[locale].htmlLang,
          }))}
          isInline
        />
        <RadioGroup
          name="mode"
          label={t("workspace.details.mode")}
          defaultValue="as_ready"
          options={releaseModes.map((mode) => ({ value: mode, label: t(`terms.releaseMode.${mode}`) }))}
        />
        <Checkbox name="confidential" value="yes" hint={t("workspace.newRelease.confidentialHint")}>
          {t("workspace.newRelease.confidential")}
        </Checkbox>
        <div>
          <ActButton isPending={isPending} refusal={refusal}>
            {t("workspace.newRelease.act")}
          </ActButton>
        </div>
      </Form>
    </div>
  );
}
