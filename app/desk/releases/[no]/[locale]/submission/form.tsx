"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { later } from "#components/ui/later.tsx";
import { type ShownRefusal, untouched } from "../../../form-state.ts";
import { useRefusalSentence } from "../../../use-refusal-sentence.ts";
import { useWriting } from "../writing.tsx";
import { submit } from "./actions.ts";

const MessageForm = later(async () => (await import("./message-form.tsx")).MessageForm);

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
        {(close) => <MessageForm about={about} state={state} act={act} isPending={isPending} onClose={close} />}
      </Dialog>
    </>
  );
}
