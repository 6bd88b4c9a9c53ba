"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import textButton from "#components/ui/text-button.module.css";
import { TextField } from "#components/ui/text-field.tsx";
import { longestRevisionName } from "#domain/revision-name.ts";
import { ActButton } from "../../../act-button.tsx";
import { AboutFields } from "../../../act-form.tsx";
import { type FormState, untouched } from "../../../form-state.ts";
import { RefusalNotice } from "../../../refusal-notice.tsx";
import { useRefusalSentence } from "../../../use-refusal-sentence.ts";
import { giveName } from "./actions.ts";

/** Names the revision that was saved, so that people find it in the history. */
export function RevisionNameForm({ editionId, seq }: { editionId: string; seq: number }) {
  const t = useTranslations("workspace.revisionName");
  const sentence = useRefusalSentence();
  const [isOpen, setOpen] = useState(false);
  const [label, setLabel] = useState("");
  const [named, setNamed] = useState<{ seq: number; label: string } | null>(null);
  const [state, act, isPending] = useActionState(async (before: FormState, form: FormData) => {
    const after = await giveName(before, form);
    if (after.kind === "done") {
      setNamed({ seq, label: label.trim() });
      setLabel("");
      setOpen(false);
    }
    return after;
  }, untouched);
  const isMissing = state.kind === "refused" && state.refusal.code === "revision_name_missing";
  return (
    <>
      {named?.seq === seq && <bdi>{t("named", { label: named.label })}</bdi>}
      <button type="button" className={textButton.button} onClick={() => setOpen(true)}>
        {t(named?.seq === seq ? "again" : "open")}
      </button>
      <Dialog title={t("title", { seq })} isOpen={isOpen} onOpenChange={setOpen} size="small">
        {(close) => (
          <Form action={act}>
            <AboutFields about={{ editionId, seq }} />
            {!isMissing && <RefusalNotice state={state} />}
            <TextField
              name="label"
              label={t("label")}
              hint={t("hint")}
              value={label}
              onChange={setLabel}
              maxLength={longestRevisionName}
              autoComplete="off"
              autoFocus
              error={isMissing ? sentence({ code: "revision_name_missing" }) : undefined}
            />
            <DialogActions>
              <ActButton isPending={isPending}>{t("act")}</ActButton>
              <Button onPress={close}>{t("cancel")}</Button>
            </DialogActions>
          </Form>
        )}
      </Dialog>
    </>
  );
}
