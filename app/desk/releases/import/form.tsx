"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Form } from "#components/ui/form.tsx";
import { Select } from "#components/ui/select.tsx";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { largestImport } from "#richtext/import/decode.ts";
import { ActButton } from "../act-button.tsx";
import { refused, type ShownRefusal, untouched } from "../form-state.ts";
import { RefusalNotice } from "../refusal-notice.tsx";
import css from "../releases.module.css";
import { importFile } from "./actions.ts";
import importCss from "./import.module.css";
import { ImportReport } from "./import-report.tsx";
import type { ImportState } from "./import-state.ts";

interface ImportFormProps {
  offered: readonly Locale[];
  defaultLocale: Locale;
  refusal: ShownRefusal | null;
}

/** A file and its language become a draft; what could not be placed is listed before one goes on. */
export function ImportForm({ offered, defaultLocale, refusal }: ImportFormProps) {
  const t = useTranslations("workspace.import");
  const [state, act, isPending] = useActionState<ImportState, FormData>(sendFile, untouched);
  if (state.kind === "imported") return <ImportReport imported={state} />;
  return (
    <Form action={act} className={css.form}>
      <RefusalNotice state={state} />
      <div className={importCss.file}>
        <label htmlFor="file">{t("file")}</label>
        <p id="file-hint">{t("fileHint")}</p>
        <input
          id="file"
          name="file"
          type="file"
          accept=".html,.htm,.txt,text/html,text/plain"
          aria-describedby="file-hint"
        />
      </div>
      <Select
        name="locale"
        label={t("language")}
        hint={t("languageHint")}
        defaultValue={defaultLocale}
        options={offered.map((locale) => ({
          id: locale,
          label: localeProfiles[locale].ownName,
          lang: localeProfiles[locale].htmlLang,
        }))}
      />
      <div>
        <ActButton isPending={isPending} refusal={refusal}>
          {t("act")}
        </ActButton>
      </div>
    </Form>
  );
}

/** The server refuses a body that is far too large before anybody can explain it; so the browser says it first. */
async function sendFile(state: ImportState, form: FormData): Promise<ImportState> {
  const file = form.get("file");
  if (file instanceof File && file.size > largestImport) return refused({ code: "file_too_large" });
  return importFile(state, form);
}
