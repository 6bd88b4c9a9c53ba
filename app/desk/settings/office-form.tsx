"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { CheckboxGroup } from "#components/ui/checkbox.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Form } from "#components/ui/form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Office } from "#db/queries/office.ts";
import { locales } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import css from "../administration.module.css";
import { untouched } from "../administration-state.ts";
import { useFormProblems } from "../use-form-problems.ts";
import { changeOffice } from "./actions.ts";

interface OfficeFormProps {
  office: Omit<Office, "mode">;
  /** IANA names that are offered while typing. */
  zones: readonly string[];
}

export function OfficeForm({ office, zones }: OfficeFormProps) {
  const t = useTranslations("desk.settings");
  const [state, action, isPending] = useActionState(changeOffice, untouched);
  const { problems, errorAt } = useFormProblems("settings", state);
  return (
    <Form action={action} className={css.form}>
      <ErrorSummary problems={problems} />
      <div className={css.intro}>
        <h2>{t("identity")}</h2>
        <p className={css.muted}>{t("identityLead")}</p>
      </div>
      {locales.map((locale) => {
        const { ownName, htmlLang, dir } = localeProfiles[locale];
        const words = { lang: htmlLang, dir, autoComplete: "off" };
        return (
          <fieldset key={locale} className={css.section}>
            <legend lang={htmlLang}>{ownName}</legend>
            <TextField
              {...words}
              name={`name.${locale}`}
              label={t("officeName")}
              defaultValue={office.names[locale].name}
              error={errorAt(`name.${locale}`)}
            />
            <div className={css.pair}>
              <TextField
                {...words}
                name={`subtitle.${locale}`}
                label={t("officeSubtitle")}
                isOptional
                defaultValue={office.names[locale].subtitle}
                error={errorAt(`subtitle.${locale}`)}
              />
              <TextField
                {...words}
                name={`city.${locale}`}
                label={t("officeCity")}
                defaultValue={office.names[locale].city}
                error={errorAt(`city.${locale}`)}
              />
            </div>
          </fieldset>
        );
      })}
      <section className={css.section}>
        <h2>{t("siteLanguages")}</h2>
        <CheckboxGroup
          name="locales"
          label={t("locales")}
          hint={t("localesHint")}
          isInline
          options={locales.map((locale) => ({
            value: locale,
            label: localeProfiles[locale].ownName,
            lang: localeProfiles[locale].htmlLang,
          }))}
          defaultValue={[...office.locales]}
          error={errorAt("locales")}
        />
        <Select
          name="defaultLocale"
          label={t("defaultLocale")}
          options={locales.map((locale) => ({
            id: locale,
            label: localeProfiles[locale].ownName,
            lang: localeProfiles[locale].htmlLang,
          }))}
          defaultValue={office.defaultLocale}
          error={errorAt("defaultLocale")}
        />
      </section>
      <section className={css.section}>
        <h2>{t("clockAndContact")}</h2>
        <TextField
          name="zone"
          label={t("zone")}
          hint={t("zoneHint")}
          suggestions={zones}
          defaultValue={office.zone}
          error={errorAt("zone")}
          autoComplete="off"
          spellCheck="false"
          dir="ltr"
        />
        <div className={css.pair}>
          <TextField
            name="phone"
            type="tel"
            label={t("phone")}
            defaultValue={office.phone}
            error={errorAt("phone")}
            autoComplete="off"
            dir="ltr"
          />
          <TextField
            name="email"
            type="email"
            label={t("emailAddress")}
            defaultValue={office.email}
            error={errorAt("email")}
            autoComplete="off"
            dir="ltr"
          />
        </div>
        <TextField
          name="securityContact"
          label={t("securityContact")}
          hint={t("securityContactHint")}
          isOptional
          defaultValue={office.securityContact}
          error={errorAt("securityContact")}
          autoComplete="off"
          spellCheck="false"
          dir="ltr"
        />
      </section>
      <div className={css.actions}>
        <Button type="submit" kind="main" isPending={isPending}>
          {t(isPending ? "saving" : "save")}
        </Button>
        {state.kind === "saved" && (
          <Notice tone="success" role="status">
            {t("saved")}
          </Notice>
        )}
      </div>
    </Form>
  );
}
