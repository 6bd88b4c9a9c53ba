import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { longestRevisionName } from "#domain/revision-name.ts";
import { ActButton } from "../../../act-button.tsx";
import { AboutFields } from "../../../act-form.tsx";
import type { FormState } from "../../../form-state.ts";
import { RefusalNotice } from "../../../refusal-notice.tsx";
import { useRefusalSentence } from "../../../use-refusal-sentence.ts";

interface NameFormProps {
  about: { editionId: string; seq: number };
  label: string;
  onChange: (label: string) => void;
  state: FormState;
  act: (form: FormData) => void;
  isPending: boolean;
  onClose: () => void;
}

/** A name for a revision. */
export function NameForm({ about, label, onChange, state, act, isPending, onClose }: NameFormProps) {
  const t = useTranslations("workspace.revisionName");
  const sentence = useRefusalSentence();
  const isMissing = state.kind === "refused" && state.refusal.code === "revision_name_missing";
  return (
    <Form action={act}>
      <AboutFields about={about} />
      {!isMissing && <RefusalNotice state={state} />}
      <TextField
        name="label"
        label={t("label")}
        hint={t("hint")}
        value={label}
        onChange={onChange}
        maxLength={longestRevisionName}
        autoComplete="off"
        autoFocus
        error={isMissing ? sentence({ code: "revision_name_missing" }) : undefined}
      />
      <DialogActions>
        <ActButton isPending={isPending}>{t("act")}</ActButton>
        <Button onPress={onClose}>{t("cancel")}</Button>
      </DialogActions>
    </Form>
  );
}
