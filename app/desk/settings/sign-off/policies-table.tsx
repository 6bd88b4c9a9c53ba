"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { CheckboxGroup } from "#components/ui/checkbox.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Form } from "#components/ui/form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { SignOffPolicy } from "#db/queries/settings.ts";
import { type SignOffRole, signOffRoles } from "#domain/person.ts";
import { type ReleaseType, releaseTypes } from "#domain/release.ts";
import css from "../../administration.module.css";
import { untouched } from "../../administration-state.ts";
import { useFormProblems } from "../../use-form-problems.ts";
import { changeSignOffPolicy } from "./actions.ts";

/** Who signs off which type of release; each type is a form of its own, so that one change is one act. */
export function PoliciesTable({ policies }: { policies: readonly SignOffPolicy[] }) {
  const t = useTranslations("desk.settings");
  return (
    <>
      <p className={css.muted}>{t("policiesLead")}</p>
      <div className={css.section}>
        {releaseTypes.map((releaseType) => (
          <PolicyForm
            key={releaseType}
            releaseType={releaseType}
            required={policies.find((policy) => policy.releaseType === releaseType)?.required ?? []}
          />
        ))}
      </div>
    </>
  );
}

function PolicyForm({ releaseType, required }: { releaseType: ReleaseType; required: readonly SignOffRole[] }) {
  const t = useTranslations("desk.settings");
  const terms = useTranslations("terms");
  const [state, action, isPending] = useActionState(changeSignOffPolicy, untouched);
  const { problems, errorAt } = useFormProblems("settings", state);
  return (
    <Form action={action} className={css.row}>
      {errorAt("required") === undefined && <ErrorSummary problems={problems} />}
      <input type="hidden" name="releaseType" value={releaseType} />
      <CheckboxGroup
        id={`required-${releaseType}`}
        name="required"
        label={terms(`releaseType.${releaseType}`)}
        isInline
        options={signOffRoles.map((role) => ({ value: role, label: terms(`signOffRole.${role}`) }))}
        defaultValue={[...required]}
        error={errorAt("required")}
      />
      <Button
        type="submit"
        size="small"
        isPending={isPending}
        aria-label={t("savePolicyOf", { type: terms(`releaseType.${releaseType}`) })}
      >
        {t(isPending ? "saving" : "savePolicy")}
      </Button>
      {state.kind === "saved" && (
        <Notice tone="success" role="status">
          {t("saved")}
        </Notice>
      )}
    </Form>
  );
}
