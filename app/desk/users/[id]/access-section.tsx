"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Form } from "#components/ui/form.tsx";
import type { Member } from "#db/queries/people.ts";
import css from "../../administration.module.css";
import { untouched } from "../../administration-state.ts";
import { useFormProblems } from "../../use-form-problems.ts";
import { PasswordOnce } from "../password-once.tsx";
import { disable, enable, type NewPasswordState, renewPassword } from "./actions.ts";

interface AccountFormProps {
  member: Member;
  /** What the rule says against it. */
  whyNotDisable: string | undefined;
}

/** How somebody gets in: a new password, and whether the account is open. */
export function AccessSection({ member, whyNotDisable }: AccountFormProps) {
  const t = useTranslations("desk.people");
  return (
    <section className={css.section} aria-labelledby="access">
      <h2 id="access">{t("access")}</h2>
      <PasswordForm member={member} />
      <AccountForm key={String(member.active)} member={member} whyNotDisable={whyNotDisable} />
    </section>
  );
}

const before: NewPasswordState = untouched;

function PasswordForm({ member }: { member: Member }) {
  const t = useTranslations("desk.people");
  const [state, action, isPending] = useActionState(renewPassword, before);
  const { problems } = useFormProblems("people", state.kind === "renewed" ? untouched : state);
  return (
    <Form action={action} className={css.row}>
      <ErrorSummary problems={problems} />
      <input type="hidden" name="personId" value={member.id} />
      <p>{t("newPasswordLead", { name: member.name })}</p>
      <Button type="submit" isPending={isPending} icon="key">
        {t("newPasswordMake")}
      </Button>
      {state.kind === "renewed" && (
        <PasswordOnce
          title={t("newPasswordMade", { name: member.name })}
          email={member.email}
          password={state.password}
        />
      )}
    </Form>
  );
}

function AccountForm({ member, whyNotDisable }: AccountFormProps) {
  const t = useTranslations("desk.people");
  const [state, action, isPending] = useActionState(member.active ? disable : enable, untouched);
  const { problems } = useFormProblems("people", state);
  return (
    <Form action={action} className={css.row}>
      <ErrorSummary problems={problems} />
      <input type="hidden" name="personId" value={member.id} />
      <p>{t(member.active ? "disableLead" : "enableLead", { name: member.name })}</p>
      <Button
        type="submit"
        kind={member.active ? "danger" : "plain"}
        isPending={isPending}
        offReason={member.active ? whyNotDisable : undefined}
      >
        {t(member.active ? "disable" : "enable")}
      </Button>
    </Form>
  );
}
