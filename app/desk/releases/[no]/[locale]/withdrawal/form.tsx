"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { Form } from "#components/ui/form.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { ActButton } from "../../../act-button.tsx";
import { AboutFields } from "../../../act-form.tsx";
import { type ShownRefusal, untouched } from "../../../form-state.ts";
import { RefusalNotice } from "../../../refusal-notice.tsx";
import css from "../../../releases.module.css";
import { useRefusalSentence } from "../../../use-refusal-sentence.ts";
import { withdraw } from "./actions.ts";

interface WithdrawalFormProps {
  about: { no: number; locale: string };
  language: string;
  lang: string;
  dir: "ltr" | "rtl";
  refusal: ShownRefusal | null;
}

/** The explanation that readers see, in the language of their page. */
export function WithdrawalForm({ about, language, lang, dir, refusal }: WithdrawalFormProps) {
  const t = useTranslations("workspace.withdrawal");
  const sentence = useRefusalSentence();
  const [state, act, isPending] = useActionState(withdraw, untouched);
  const [explanation, setExplanation] = useState("");
  const isMissing = state.kind === "refused" && state.refusal.code === "explanation_missing";
  return (
    <Form action={act} className={css.form}>
      <AboutFields about={about} />
      {!isMissing && <RefusalNotice state={state} />}
      <TextArea
        name="explanation"
        label={t("explanation", { language })}
        hint={t("explanationHint")}
        lang={lang}
        dir={dir}
        rows={3}
        value={explanation}
        onChange={setExplanation}
        error={isMissing && explanation.trim() === "" ? sentence(state.refusal) : undefined}
      />
      <div>
        <ActButton kind="danger" isPending={isPending} refusal={refusal}>
          {t("act")}
        </ActButton>
      </div>
    </Form>
  );
}
