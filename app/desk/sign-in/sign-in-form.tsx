"use client";

import { useTranslations } from "next-intl";
import { useActionState, useMemo } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary, type FormProblem } from "#components/ui/error-summary.tsx";
import { Form } from "#components/ui/form.tsx";
import { PasswordField } from "#components/ui/password-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { signIn } from "./actions.ts";
import type { SignInState } from "./open-session.ts";
import css from "./sign-in.module.css";

interface SignInFormProps {
  /** Where to go on. */
  next: string;
  /** Filled in for a demo account. */
  email: string;
  password: string;
}

export function SignInForm({ next, email, password }: SignInFormProps) {
  const t = useTranslations("desk.signIn");
  const [state, action, isPending] = useActionState(signIn, { missing: [], refusal: null, email });
  const problems = useMemo(() => problemsOf(state, t), [state, t]);
  const errorAt = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <Form action={action} className={css.form}>
      <ErrorSummary problems={problems} />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        defaultValue={state.email}
        error={errorAt("email")}
        autoComplete="username"
        inputMode="email"
        spellCheck="false"
        dir="ltr"
      />
      <PasswordField
        name="password"
        label={t("password")}
        defaultValue={password}
        error={errorAt("password")}
        autoComplete="current-password"
        dir="ltr"
      />
      <Button type="submit" kind="main" isPending={isPending} isFullWidth autoFocus={password !== ""}>
        {t(isPending ? "pending" : "submit")}
      </Button>
    </Form>
  );
}

/** What stands against signing in, in words and at its field. */
export function problemsOf(
  { missing, refusal }: SignInState,
  t: ReturnType<typeof useTranslations<"desk.signIn">>,
): FormProblem[] {
  if (refusal?.code === "no_match") return [{ field: "password", text: t("mismatch", { left: refusal.left }) }];
  if (refusal?.code === "too_many_attempts") return [{ text: t("blocked", { minutes: refusal.minutes }) }];
  return missing.map((field) => ({ field, text: t(field === "email" ? "emailMissing" : "passwordMissing") }));
}
