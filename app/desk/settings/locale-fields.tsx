"use client";

import { TextField } from "#components/ui/text-field.tsx";
import { type Locale, locales } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import css from "../administration.module.css";

interface LocaleFieldsProps {
  /** First part of the fields' names; the locale is the second. */
  name: string;
  values: Readonly<Record<Locale, string>> | undefined;
  errorAt: (field: string) => string | undefined;
  hint?: string;
  /** Values that fill a line of their own. */
  isLong?: boolean;
}

/** One field per locale, labelled with the language's own name and written in its direction. */
export function LocaleFields({ name, values, errorAt, hint, isLong = false }: LocaleFieldsProps) {
  return (
    <div className={css.pair} data-long={isLong || undefined}>
      {locales.map((locale) => (
        <TextField
          key={locale}
          name={`${name}.${locale}`}
          label={localeProfiles[locale].ownName}
          defaultValue={values?.[locale] ?? ""}
          hint={hint}
          error={errorAt(`${name}.${locale}`)}
          lang={localeProfiles[locale].htmlLang}
          dir={localeProfiles[locale].dir}
          autoComplete="off"
        />
      ))}
    </div>
  );
}
