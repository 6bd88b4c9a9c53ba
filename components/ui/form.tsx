"use client";

import { type ComponentProps, startTransition } from "react";

interface FormProps extends Omit<ComponentProps<"form">, "action" | "onSubmit" | "method"> {
  /** As `useActionState` returns it; its pending flag belongs on the button. */
  action: (form: FormData) => void;
}

/** A form that works without script. With script it keeps what was typed: React alone empties a form after its action. */
export function Form({ action, children, ...props }: FormProps) {
  return (
    <form
      {...props}
      action={action}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget, submitter(event.nativeEvent));
        startTransition(() => action(form));
      }}
    >
      {children}
    </form>
  );
}

function submitter(event: Event): HTMLElement | null {
  return event instanceof SubmitEvent ? event.submitter : null;
}
