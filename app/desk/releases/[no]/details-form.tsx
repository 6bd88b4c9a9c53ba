"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState, useCallback, useState } from "react";
import { Form } from "#components/ui/form.tsx";
import { LeaveDialog } from "#components/ui/leave-dialog.tsx";
import { useCloseWarning, useSafeLeaving } from "#components/ui/use-safe-leaving.ts";
import { useUnsavedForm } from "#components/ui/use-unsaved-form.ts";
import { ActButton } from "../act-button.tsx";
import { AboutFields } from "../act-form.tsx";
import { type FormState, type ShownRefusal, untouched } from "../form-state.ts";
import { RefusalNotice } from "../refusal-notice.tsx";
import css from "./details.module.css";

interface DetailsFormProps {
  no: number;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** As the page names what is filled in. */
  name: string;
  /** Words of the button. */
  save: string;
  refusal: ShownRefusal | null;
  children: ReactNode;
}

/** Details of a release. Unlike the text they are saved by hand: whoever leaves before that is asked. */
export function DetailsForm(props: DetailsFormProps) {
  const [discarded, setDiscarded] = useState(0);
  return <SavedByHand key={discarded} {...props} onDiscard={() => setDiscarded((times) => times + 1)} />;
}

function SavedByHand(props: DetailsFormProps & { onDiscard: () => void }) {
  const { no, action, name, save, refusal, children, onDiscard } = props;
  const t = useTranslations("workspace.details");
  const [state, act, isPending] = useActionState(action, untouched);
  const { form, isUnsaved } = useUnsavedForm(state, state.kind === "done");
  const [answer, setAnswer] = useState<((isLeaving: boolean) => void) | null>(null);
  const mayLeave = useCallback(() => new Promise<boolean>((resolve) => setAnswer(() => resolve)), []);
  useSafeLeaving(isUnsaved, mayLeave);
  useCloseWarning(isUnsaved);
  const told = isUnsaved ? t("unsaved") : state.kind === "done" ? t("saved") : "";

  return (
    <>
      <Form ref={form} action={act} className={css.form}>
        <AboutFields about={{ no }} />
        {children}
        <RefusalNotice state={state} />
        <div className={css.actions}>
          <ActButton kind="plain" isPending={isPending} refusal={refusal}>
            {save}
          </ActButton>
          <span role="status" className={css.note}>
            {isPending ? "" : told}
          </span>
        </div>
      </Form>
      <LeaveDialog
        isOpen={answer !== null}
        name={name}
        onAnswer={(isLeaving) => {
          setAnswer(null);
          answer?.(isLeaving);
          if (isLeaving) onDiscard();
        }}
      />
    </>
  );
}
