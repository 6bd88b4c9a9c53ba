"use client";

import { useTranslations } from "next-intl";
import { startTransition, useActionState, useOptimistic, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { Select } from "#components/ui/select.tsx";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { ActButton } from "../act-button.tsx";
import type { ShownRefusal } from "../form-state.ts";
import { RefusalNotice } from "../refusal-notice.tsx";
import css from "../releases.module.css";
import importCss from "./import.module.css";
import { type ImportRun, importFiles, notRun } from "./import-files.ts";
import { ImportRunReport } from "./import-run-report.tsx";

interface ImportFormProps {
  offered: readonly Locale[];
  defaultLocale: Locale;
  refusal: ShownRefusal | null;
}

/** Files and their language become drafts; what could not be placed is listed before one goes on. */
export function ImportForm(props: ImportFormProps) {
  const [round, setRound] = useState(0);
  return <OneRun key={round} {...props} onAgain={() => setRound(round + 1)} />;
}

function OneRun({ offered, defaultLocale, refusal, onAgain }: ImportFormProps & { onAgain: () => void }) {
  const t = useTranslations("workspace.import");
  // shown while the run goes on: other state of an action waits for its end
  const [progress, showProgress] = useOptimistic<{ number: number; count: number; name: string } | null>(null);
  const isStopped = useRef(false);
  const [run, act, isPending] = useActionState<ImportRun, FormData>((_before, form) => {
    isStopped.current = false;
    const onFile = (file: typeof progress) => startTransition(() => showProgress(file));
    return importFiles(form, { onFile, isStopped: () => isStopped.current });
  }, notRun);
  const [only] = run.outcomes;
  if (run.outcomes.length > 1 || run.stopped > 0 || only?.state.kind === "imported")
    return <ImportRunReport run={run} onAgain={onAgain} />;
  return (
    <Form action={act} className={css.form}>
      {only && !isPending && <RefusalNotice state={only.state} />}
      <div className={importCss.file}>
        <label htmlFor="file">{t("file")}</label>
        <p id="file-hint">{t("fileHint")}</p>
        <input
          id="file"
          name="file"
          type="file"
          multiple
          accept=".docx,.md,.markdown,.html,.htm,.txt,text/html,text/plain,text/markdown"
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
      <div className={importCss.acts}>
        <ActButton isPending={isPending} refusal={refusal}>
          {t("act")}
        </ActButton>
        {isPending && progress && (
          <Button
            onPress={() => {
              isStopped.current = true;
            }}
          >
            {t("stop")}
          </Button>
        )}
      </div>
      <div role="status">
        {isPending && progress && (
          <>
            <progress className={importCss.progress} max={progress.count} value={progress.number - 1} aria-hidden />
            <p className={importCss.progressWords}>{t("progress", progress)}</p>
          </>
        )}
      </div>
    </Form>
  );
}
