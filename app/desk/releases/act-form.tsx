"use client";

import { type ReactNode, useActionState } from "react";
import type { ButtonKind } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import { ActButton } from "./act-button.tsx";
import { type FormState, type ShownRefusal, untouched } from "./form-state.ts";
import { RefusalNotice } from "./refusal-notice.tsx";

interface ActFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** What the act is about; sent with it. */
  about: Record<string, string | number>;
  kind?: ButtonKind;
  icon?: IconName;
  refusal?: ShownRefusal | null | undefined;
  /** Words of the button. */
  children: ReactNode;
}

/** An act that needs no more than a press. */
export function ActForm({ action, about, kind = "plain", icon, refusal, children }: ActFormProps) {
  const [state, act, isPending] = useActionState(action, untouched);
  return (
    <Form action={act}>
      <AboutFields about={about} />
      <RefusalNotice state={state} />
      <ActButton kind={kind} isPending={isPending} refusal={refusal} {...(icon && { icon })}>
        {children}
      </ActButton>
    </Form>
  );
}

export function AboutFields({ about }: { about: Record<string, string | number> }) {
  return Object.entries(about).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
