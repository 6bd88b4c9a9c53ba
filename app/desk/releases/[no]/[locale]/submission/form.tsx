"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { ActButton } from "../../../act-button.tsx";
import { AboutFields } from "../../../act-form.tsx";
import { type ShownRefusal, untouched } from "../../../form-state.ts";
import { RefusalNotice } from "../../../refusal-notice.tsx";
import { useRefusalSentence } from "../../../use-refusal-sentence.ts";
import { useWriting } from "../writing.tsx";
import { submit } from "./actions.ts";
import { OpenThreads } from "./open-threads.tsx";
import { WarningsAtSubmission } from "./warnings.tsx";

interface SubmissionFormProps {
  about: { no: number; locale: string; editionId: string };
  /** What the rule has against it, the checks aside: those run on what is on the screen. */
  refusal: ShownRefusal | null;
}

/** The way to the approvers: saves what is on the screen, then asks for a word to them. */
export function SubmissionForm({ about, refusal }: SubmissionFormProps) {
  const t = useTranslations("workspace.submission");
  const sentence = useRefusalSentence();
  const writing = useWriting();
  const [isOpen, setOpen] = useState(false);
  const [state, act, isPending] = useActionState(submit, untouched);

  useEffect(() => {
    if (state.kind === "refused" && state.refusal.code === "stale_revision") setOpen(true);
  }, [state]);

  const open = async () => {
    if (!writing || (await writing.save())) setOpen(true);
  };
  const isConflict = writing?.status === "conflict";
  const offReason = refusal ? sentence(refusal) : isConflict ? t("conflict") : undefined;

  return (
    <>
      <Button kind="main" onPress={open} offReason={offReason}>
        {t("open")}
      </Button>
      <Dialog title={t("title")} isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => (
          <Form action={act}>
            <AboutFields about={{ ...about, seen: writing?.seen ?? "" }} />
            <RefusalNotice state={state} />
            {writing && writing.stops > 0 ? (
              <Notice tone="warning" title={t("stops", { count: writing.stops })}>
                <p>{t("stopsHint")}</p>
              </Notice>
            ) : (
              <>
                <p>{t("effect")}</p>
                {writing && <OpenThreads threads={writing.threads} />}
                {writing && <WarningsAtSubmission warnings={writing.warnings} letPass={writing.letPass} />}
                <TextArea name="message" label={t("message")} hint={t("messageHint")} isOptional />
              </>
            )}
            <DialogActions>
              <ActButton isPending={isPending} refusal={writing && writing.stops > 0 ? { code: "checks_block" } : null}>
                {t("act")}
              </ActButton>
              <Button onPress={close}>{t("cancel")}</Button>
            </DialogActions>
          </Form>
        )}
      </Dialog>
    </>
  );
}
