"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { CheckboxGroup } from "#components/ui/checkbox.tsx";
import { DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { ActButton } from "../../act-button.tsx";
import { ActDialog } from "../../act-dialog.tsx";
import { AboutFields } from "../../act-form.tsx";
import { type ShownRefusal, untouched } from "../../form-state.ts";
import { RefusalNotice } from "../../refusal-notice.tsx";
import { duplicate } from "./actions.ts";

interface DuplicateFormProps {
  no: number;
  /** Languages with words, beside the source. */
  others: readonly Locale[];
  refusal: ShownRefusal | null;
}

/** Starts another release with these words. */
export function DuplicateForm({ no, others, refusal }: DuplicateFormProps) {
  const t = useTranslations("workspace.duplicate");
  const [state, act, isPending] = useActionState(duplicate, untouched);
  return (
    <ActDialog open={t("open")} title={t("title", { no })} kind="quiet" icon="copy" size="small" refusal={refusal}>
      {(close) => (
        <Form action={act}>
          <AboutFields about={{ no }} />
          <RefusalNotice state={state} />
          <p>{t("effect")}</p>
          {others.length > 0 && (
            <CheckboxGroup
              name="locales"
              label={t("others")}
              hint={t("othersHint")}
              options={others.map((locale) => ({
                value: locale,
                label: localeProfiles[locale].ownName,
                lang: localeProfiles[locale].htmlLang,
              }))}
            />
          )}
          <DialogActions>
            <ActButton isPending={isPending}>{t("act")}</ActButton>
            <Button onPress={close}>{t("cancel")}</Button>
          </DialogActions>
        </Form>
      )}
    </ActDialog>
  );
}
