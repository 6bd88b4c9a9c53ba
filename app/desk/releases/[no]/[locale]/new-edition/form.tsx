"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { later } from "#components/ui/later.tsx";
import { ActButton } from "../../../act-button.tsx";
import { ActDialog } from "../../../act-dialog.tsx";
import { AboutFields } from "../../../act-form.tsx";
import { type ShownRefusal, untouched } from "../../../form-state.ts";
import { RefusalNotice } from "../../../refusal-notice.tsx";
import { openNewEdition } from "./actions.ts";

const Kinds = later(async () => (await import("./kinds.tsx")).Kinds);

/** Opens the next edition of a public text; its kind decides what readers are told. */
export function NewEditionForm({
  about,
  refusal,
}: {
  about: { no: number; locale: string };
  refusal: ShownRefusal | null;
}) {
  const t = useTranslations("workspace.newEdition");
  const [state, act, isPending] = useActionState(openNewEdition, untouched);
  return (
    <ActDialog open={t("open")} title={t("title")} kind="main" refusal={refusal}>
      {(close) => (
        <Form action={act}>
          <AboutFields about={about} />
          <RefusalNotice state={state} />
          <p>{t("effect")}</p>
          <Kinds />
          <DialogActions>
            <ActButton isPending={isPending}>{t("act")}</ActButton>
            <Button onPress={close}>{t("cancel")}</Button>
          </DialogActions>
        </Form>
      )}
    </ActDialog>
  );
}
