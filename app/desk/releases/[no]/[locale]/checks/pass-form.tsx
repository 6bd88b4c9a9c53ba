import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { PressButton } from "#components/ui/press-button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import textButton from "#components/ui/text-button.module.css";
import { ActButton } from "../../../act-button.tsx";
import { AboutFields } from "../../../act-form.tsx";
import { type FormState, refused, untouched } from "../../../form-state.ts";
import { RefusalNotice } from "../../../refusal-notice.tsx";
import { useRefusalSentence } from "../../../use-refusal-sentence.ts";
import { letPass } from "../warning-pass/actions.ts";
import css from "./checks.module.css";

interface PassFormProps {
  about: { editionId: string; mark: string };
  /** What the warning says, for who hears the button alone. */
  title: string;
  /** Sends what is typed to the server, which looks at the warning there. */
  flush: () => Promise<boolean>;
}

/** Lets a warning pass, in place, with the reason that the approvers read. */
export function PassForm({ about, title, flush }: PassFormProps) {
  const t = useTranslations("workspace.checks");
  const sentence = useRefusalSentence();
  const [isOpen, setOpen] = useState(false);
  const [state, act, isPending] = useActionState(async (before: FormState, form: FormData) => {
    return (await flush()) ? letPass(before, form) : refused({ code: "words_not_saved" });
  }, untouched);
  const isMissing = state.kind === "refused" && state.refusal.code === "pass_without_reason";

  if (!isOpen) {
    return (
      <PressButton
        className={`${textButton.button} ${css.other}`}
        aria-label={t("letPassOf", { title })}
        onPress={() => setOpen(true)}
      >
        {t("letPass")}
      </PressButton>
    );
  }
  return (
    <Form action={act} className={css.pass}>
      <AboutFields about={about} />
      {!isMissing && <RefusalNotice state={state} />}
      <TextArea
        name="reason"
        id={`reason-${about.mark.slice(0, 8)}`}
        label={t("reason")}
        hint={t("reasonHint")}
        rows={2}
        autoFocus
        error={isMissing ? sentence({ code: "pass_without_reason" }) : undefined}
      />
      <div className={css.passActions}>
        <ActButton kind="plain" isPending={isPending}>
          {t("letPassAct")}
        </ActButton>
        <Button kind="quiet" onPress={() => setOpen(false)}>
          {t("cancel")}
        </Button>
      </div>
    </Form>
  );
}
