"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { ActButton } from "../../../act-button.tsx";
import { ActDialog } from "../../../act-dialog.tsx";
import { AboutFields } from "../../../act-form.tsx";
import { type ShownRefusal, untouched } from "../../../form-state.ts";
import { RefusalNotice } from "../../../refusal-notice.tsx";
import { useRefusalSentence } from "../../../use-refusal-sentence.ts";
import { sendBack } from "./actions.ts";
import css from "./objection.module.css";

interface ObjectionFormProps {
  about: { no: number; locale: string; editionId: string; seen: string };
  refusal: ShownRefusal | null;
}

const beginnings = ["fact", "wording", "timing", "translation"] as const;

/** Sends the text back with a reason; quick picks begin it. */
export function ObjectionForm({ about, refusal }: ObjectionFormProps) {
  const t = useTranslations("workspace.review");
  const sentence = useRefusalSentence();
  const [state, act, isPending] = useActionState(sendBack, untouched);
  const [reason, setReason] = useState("");
  const isMissing = state.kind === "refused" && state.refusal.code === "reason_missing";
  return (
    <ActDialog open={t("sendBack")} title={t("sendBackTitle")} isFullWidth refusal={refusal}>
      {(close) => (
        <Form action={act}>
          <AboutFields about={about} />
          {!isMissing && <RefusalNotice state={state} />}
          <div className={css.picks}>
            {beginnings.map((beginning) => (
              <Button
                key={beginning}
                size="small"
                onPress={() => setReason((text) => `${text}${text === "" ? "" : "\n"}${t(`reasons.${beginning}`)}: `)}
              >
                {t(`reasons.${beginning}`)}
              </Button>
            ))}
          </div>
          <TextArea
            name="reason"
            label={t("reason")}
            hint={t("reasonHint")}
            rows={4}
            value={reason}
            onChange={setReason}
            error={isMissing ? sentence({ code: "reason_missing" }) : undefined}
          />
          <DialogActions>
            <ActButton isPending={isPending}>{t("sendBackAct")}</ActButton>
            <Button onPress={close}>{t("cancel")}</Button>
          </DialogActions>
        </Form>
      )}
    </ActDialog>
  );
}
