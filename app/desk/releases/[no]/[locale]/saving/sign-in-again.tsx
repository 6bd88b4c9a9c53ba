import { useTranslations } from "next-intl";
import { useActionState, useEffect, useMemo } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { ErrorSummary, type FormProblem } from "#components/ui/error-summary.tsx";
import { Form } from "#components/ui/form.tsx";
import { PasswordField } from "#components/ui/password-field.tsx";
import type { SignInState } from "../../../../sign-in/open-session.ts";
import { problemsOf } from "../../../../sign-in/sign-in-form.tsx";

interface SignInAgainProps {
  person: { name: string; email: string };
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onSignedIn: () => void;
}

/** Over the text when the session has ended: nothing on the screen goes away, and the text is saved afterwards. */
export function SignInAgain({ person, isOpen, onOpenChange, onSignedIn }: SignInAgainProps) {
  const t = useTranslations("workspace.signInAgain");
  return (
    <Dialog title={t("title")} isOpen={isOpen} onOpenChange={onOpenChange} size="small">
      {(close) => <PasswordForm person={person} onCancel={close} onSignedIn={onSignedIn} />}
    </Dialog>
  );
}

interface PasswordFormProps extends Pick<SignInAgainProps, "person" | "onSignedIn"> {
  onCancel: () => void;
}

function PasswordForm({ person, onCancel, onSignedIn }: PasswordFormProps) {
  const t = useTranslations("workspace.signInAgain");
  const fields = useTranslations("desk.signIn");
  const [state, action, isPending] = useActionState(signInAgain, untouched);
  const problems = useMemo((): FormProblem[] => {
    if (state === "unreachable") return [{ text: t("unreachable") }];
    return state === "signed_in" ? [] : problemsOf(state, fields);
  }, [state, t, fields]);
  useEffect(() => {
    if (state === "signed_in") onSignedIn();
  }, [state, onSignedIn]);
  return (
    <Form action={action}>
      <p>{t("lead", { name: person.name })}</p>
      <ErrorSummary problems={problems} />
      <input type="hidden" name="email" value={person.email} autoComplete="username" />
      <PasswordField
        name="password"
        label={fields("password")}
        error={problems.find(({ field }) => field === "password")?.text}
        autoComplete="current-password"
        dir="ltr"
        autoFocus
      />
      <DialogActions>
        <Button type="submit" kind="main" isPending={isPending}>
          {fields(isPending ? "pending" : "submit")}
        </Button>
        <Button onPress={onCancel}>{t("later")}</Button>
      </DialogActions>
    </Form>
  );
}

type State = SignInState | "signed_in" | "unreachable";

const untouched: State = { missing: [], refusal: null, email: "" };

async function signInAgain(_state: State, form: FormData): Promise<State> {
  try {
    const response = await fetch("/desk/sign-in/again", { method: "POST", body: form });
    if (!response.ok) return "unreachable";
    return (await response.json()) ?? "signed_in";
  } catch {
    return "unreachable"; // said in the form
  }
}
