import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { ActButton } from "../../../act-button.tsx";
import { AboutFields } from "../../../act-form.tsx";
import type { FormState } from "../../../form-state.ts";
import { RefusalNotice } from "../../../refusal-notice.tsx";
import { useWriting } from "../writing.tsx";
import css from "./message-form.module.css";
import { OpenThreads } from "./open-threads.tsx";
import { WarningsAtSubmission } from "./warnings.tsx";

interface MessageFormProps {
  about: { no: number; locale: string; editionId: string };
  state: FormState;
  act: (form: FormData) => void;
  isPending: boolean;
  onClose: () => void;
}

/** What is still open in a text that is handed in, and a word to its approvers. */
export function MessageForm({ about, state, act, isPending, onClose }: MessageFormProps) {
  const t = useTranslations("workspace.submission");
  const writing = useWriting();
  return (
    <Form action={act}>
      <AboutFields about={{ ...about, seen: writing?.seen ?? "" }} />
      <div className={css.parts}>
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
      </div>
      <DialogActions>
        <ActButton isPending={isPending} refusal={writing && writing.stops > 0 ? { code: "checks_block" } : null}>
          {t("act")}
        </ActButton>
        <Button onPress={onClose}>{t("cancel")}</Button>
      </DialogActions>
    </Form>
  );
}
