"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import type { SignOffRole } from "#domain/person.ts";
import { ActButton } from "../../../act-button.tsx";
import { ActDialog } from "../../../act-dialog.tsx";
import { AboutFields } from "../../../act-form.tsx";
import { type ShownRefusal, untouched } from "../../../form-state.ts";
import { RefusalNotice } from "../../../refusal-notice.tsx";
import { approve } from "./actions.ts";

interface ApprovalFormProps {
  about: { no: number; locale: string; editionId: string; seen: string };
  /** Repeated before the act, so that nobody signs off the wrong text. */
  headline: string;
  lang: string;
  dir: "ltr" | "rtl";
  language: string;
  seq: number;
  /** In which capacities this person may sign, the first one proposed. */
  roles: readonly SignOffRole[];
  refusal: ShownRefusal | null;
}

/** The sign-off: names the text, its language and its revision once more, then asks for the press. */
export function ApprovalForm({ about, headline, lang, dir, language, seq, roles, refusal }: ApprovalFormProps) {
  const t = useTranslations();
  const [state, act, isPending] = useActionState(approve, untouched);
  const [first = "desk", ...others] = roles;
  return (
    <ActDialog
      open={t("workspace.review.approve")}
      title={t("workspace.review.approveTitle", { seq })}
      kind="main"
      isFullWidth
      refusal={refusal}
    >
      {(close) => (
        <Form action={act}>
          <AboutFields about={about} />
          <RefusalNotice state={state} />
          <p>
            <strong lang={lang} dir={dir}>
              {headline}
            </strong>
          </p>
          <p>{t("workspace.review.approveEffect", { seq, language })}</p>
          {others.length === 0 ? (
            <>
              <input type="hidden" name="role" value={first} />
              <p>{t("workspace.review.signOffAs", { role: t(`terms.signOffRole.${first}`) })}</p>
            </>
          ) : (
            <RadioGroup
              name="role"
              label={t("workspace.review.role")}
              defaultValue={first}
              options={roles.map((role) => ({ value: role, label: t(`terms.signOffRole.${role}`) }))}
            />
          )}
          <TextArea name="comment" label={t("workspace.review.comment")} rows={2} isOptional />
          <DialogActions>
            <ActButton isPending={isPending}>{t("workspace.review.approveAct", { seq })}</ActButton>
            <Button onPress={close}>{t("workspace.review.cancel")}</Button>
          </DialogActions>
        </Form>
      )}
    </ActDialog>
  );
}
