"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Form } from "#components/ui/form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Member } from "#db/queries/people.ts";
import css from "../../administration.module.css";
import { untouched } from "../../administration-state.ts";
import { useFormProblems } from "../../use-form-problems.ts";
import { GrantFields } from "../grant-fields.tsx";
import { changeRoles } from "./actions.ts";

export function GrantsForm({ member }: { member: Member }) {
  const t = useTranslations("desk.people");
  const [state, action, isPending] = useActionState(changeRoles, untouched);
  const { problems, errorAt } = useFormProblems("people", state);
  return (
    <Form action={action} className={css.form}>
      <ErrorSummary problems={problems} />
      <input type="hidden" name="personId" value={member.id} />
      <div className={css.section}>
        <GrantFields grants={member} errorAt={errorAt} />
        <div className={css.actions}>
          <Button type="submit" kind="main" isPending={isPending}>
            {t(isPending ? "saving" : "save")}
          </Button>
          {state.kind === "saved" && (
            <Notice tone="success" role="status">
              {t("saved", { name: member.name })}
            </Notice>
          )}
        </div>
      </div>
    </Form>
  );
}
