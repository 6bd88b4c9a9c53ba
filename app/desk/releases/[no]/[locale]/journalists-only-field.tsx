import { useTranslations } from "next-intl";
import { useId } from "react";
import { JournalistsOnly } from "#components/journalists-only/journalists-only.tsx";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { longestField } from "#richtext/content.ts";
import css from "./journalists-only-field.module.css";

interface JournalistsOnlyFieldProps {
  value: string;
  locale: Locale;
  isReadOnly: boolean;
  onChange: (value: string) => void;
}

/** What journalists are told beside the text. Approvers sign it off with the text; the site never has it. */
export function JournalistsOnlyField({ value, locale, isReadOnly, onChange }: JournalistsOnlyFieldProps) {
  const t = useTranslations("workspace.journalistsOnly");
  const { htmlLang, dir } = localeProfiles[locale];
  const id = useId();
  return (
    <JournalistsOnly>
      <textarea
        className={css.words}
        data-field="journalistsOnly"
        aria-label={t("title")}
        aria-describedby={id}
        rows={2}
        maxLength={longestField.journalistsOnly}
        value={value}
        readOnly={isReadOnly}
        lang={htmlLang}
        dir={dir}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={id} className={css.hint}>
        {t("hint")}
      </p>
    </JournalistsOnly>
  );
}
