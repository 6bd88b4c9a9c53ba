import type { ReactNode } from "react";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import css from "./changes-view.module.css";

interface ChangedLineProps {
  name: string;
  /** Sets how the words look. */
  field?: string;
  locale: Locale;
  children: ReactNode;
}

/** A field or fact of a text below its name. */
export function ChangedLine({ name, field, locale, children }: ChangedLineProps) {
  const { htmlLang, dir } = localeProfiles[locale];
  return (
    <>
      <p className={css.told}>{name}</p>
      <p className={css.words} data-field={field} lang={htmlLang} dir={dir}>
        {children}
      </p>
    </>
  );
}
