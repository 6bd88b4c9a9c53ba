"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { ActButton } from "../../../act-button.tsx";
import { ActDialog } from "../../../act-dialog.tsx";
import { AboutFields } from "../../../act-form.tsx";
import { type ShownRefusal, untouched } from "../../../form-state.ts";
import { RefusalNotice } from "../../../refusal-notice.tsx";
import { discard } from "./actions.ts";

interface DiscardFormProps {
  about: { no: number; locale: string; editionId: string };
  refusal: ShownRefusal | null;
}

/** Gives up a draft; what was written stays in the history. */
export function DiscardForm({ about, refusal }: DiscardFormProps) {
  const t = useTranslations("workspace.discard");
  const [state, act, isPending] = useActionState(discard, untouched);
  return (
    <ActDialog open={t("open")} title={t("title")} kind="quiet" icon="trash" size="small" refusal={refusal}>
      {(close) => (
        <Form action={act}>
          <AboutFields about={about} />
          <RefusalNotice state={state} />
          <p>{t("effect")}</p>
          <DialogActions>
            <ActButton kind="danger" isPending={isPending}>
              {t("act")}
            </ActButton>
            <Button onPress={close}>{t("cancel")}</Button>
          </DialogActions>
        </Form>
      )}
    </ActDialog>
  );
}
