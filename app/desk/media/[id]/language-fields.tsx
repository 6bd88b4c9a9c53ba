"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { LibraryItem } from "#components/media/library-item.ts";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Locale } from "#domain/locale.ts";
import { altAnswers, longestMediaText } from "#domain/media.ts";
import { localeProfiles } from "#i18n/locales.ts";
import type { MediaFormState } from "./actions.ts";
import css from "./item.module.css";

interface LanguageFieldsProps {
  locale: Locale;
  item: LibraryItem;
  state: MediaFormState;
}

/** What is said of an item in one language: of an image the answer for who cannot see it, and its caption. */
export function LanguageFields({ locale, item, state }: LanguageFieldsProps) {
  const t = useTranslations("media");
  const known = item.texts[locale];
  const [answer, setAnswer] = useState(known?.altAnswer ?? "none");
  const { htmlLang, dir, ownName } = localeProfiles[locale];
  const written = { lang: htmlLang, dir };
  const isRefused = state.kind === "refused" && state.refusal.locale === locale;
  const code = state.kind === "refused" ? state.refusal.code : "";
  const isImage = item.kind === "image";
  return (
    <details className={css.language} open={known !== undefined || isRefused || undefined}>
      <summary>
        <span lang={htmlLang}>{ownName}</span>
        {isImage && <span className={css.muted}>{t(`item.answers.${answer}`)}</span>}
      </summary>
      {isImage && (
        <RadioGroup
          name={`altAnswer.${locale}`}
          label={t("item.answer")}
          value={answer}
          onChange={(value) => setAnswer(altAnswers.find((one) => one === value) ?? "none")}
          options={(["none", ...altAnswers] as const).map((value) => ({ value, label: t(`item.answers.${value}`) }))}
        />
      )}
      {isImage && answer === "describes" && (
        <TextArea
          name={`alt.${locale}`}
          label={t("item.alt")}
          hint={t("item.altHint")}
          defaultValue={known?.alt ?? ""}
          maxLength={longestMediaText.alt}
          rows={2}
          error={isRefused ? t(`refusal.${code}`, { locale: ownName }) : undefined}
          {...written}
        />
      )}
      <TextField
        name={`caption.${locale}`}
        label={t(isImage ? "item.caption" : "item.documentTitle")}
        defaultValue={known?.caption ?? ""}
        maxLength={longestMediaText.caption}
        autoComplete="off"
        isOptional
        {...written}
      />
    </details>
  );
}
