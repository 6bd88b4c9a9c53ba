"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { LibraryItem } from "#components/media/library-item.ts";
import { useMediaRefusal } from "#components/media/use-upload-words.ts";
import { Button } from "#components/ui/button.tsx";
import { DateField } from "#components/ui/date-field.tsx";
import { Form } from "#components/ui/form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Locale } from "#domain/locale.ts";
import { longestMediaText } from "#domain/media.ts";
import { describeMedia, type MediaFormState } from "./actions.ts";
import { FocalPoint } from "./focal-point.tsx";
import css from "./item.module.css";
import { LanguageFields } from "./language-fields.tsx";

interface DetailsFormProps {
  item: LibraryItem;
  /** Languages that the office publishes in. */
  offered: readonly Locale[];
  isReadOnly: boolean;
}

export function DetailsForm({ item, offered, isReadOnly }: DetailsFormProps) {
  const t = useTranslations();
  const refusal = useMediaRefusal();
  const [state, action, isPending] = useActionState<MediaFormState, FormData>(describeMedia, { kind: "untouched" });
  const isImage = item.kind === "image";
  return (
    <Form action={action} className={css.form}>
      <input type="hidden" name="id" value={item.id} />
      {state.kind === "saved" && <Notice tone="success" role="status" title={t("media.item.saved")} />}
      {state.kind === "invalid" && <Notice tone="danger" role="alert" title={t("media.item.invalid")} />}
      {state.kind === "refused" && <Notice tone="danger" role="alert" title={refusal(state.refusal)} />}
      <fieldset className={css.plain} disabled={isReadOnly}>
        {isImage ? (
          <FocalPoint item={item} />
        ) : (
          <>
            <input type="hidden" name="focusX" value={item.focus.x} />
            <input type="hidden" name="focusY" value={item.focus.y} />
            <Select
              name="language"
              label={t("media.item.language")}
              defaultValue={item.language}
              options={offered.map((locale) => ({ id: locale, label: t(`terms.language.${locale}`) }))}
            />
          </>
        )}
        <section className={css.section}>
          <h2>{t(isImage ? "media.item.texts" : "media.item.titles")}</h2>
          {isImage && <p className={css.muted}>{t("media.item.textsHint")}</p>}
          {offered.map((locale) => (
            <LanguageFields key={locale} locale={locale} item={item} state={state} />
          ))}
        </section>
        <section className={css.section}>
          <TextField
            name="credit"
            label={t("media.item.credit")}
            hint={isImage ? t("media.item.creditHint") : undefined}
            defaultValue={item.credit}
            maxLength={longestMediaText.credit}
            autoComplete="off"
            isOptional
          />
          <DateField
            name="rightsUntil"
            label={t("media.item.rightsUntil")}
            hint={t("media.item.rightsUntilHint")}
            defaultValue={item.rightsUntil}
            isOptional
          />
        </section>
        {!isReadOnly && (
          <div>
            <Button type="submit" kind="main" isPending={isPending}>
              {t(isPending ? "media.item.saving" : "media.item.save")}
            </Button>
          </div>
        )}
      </fieldset>
    </Form>
  );
}
