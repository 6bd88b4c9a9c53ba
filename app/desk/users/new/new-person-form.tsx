"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Form } from "#components/ui/form.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { deskLanguageNames, deskLanguages } from "#i18n/desk-languages.ts";
import css from "../../administration.module.css";
import { untouched } from "../../administration-state.ts";
import { useFormProblems } from "../../use-form-problems.ts";
import { GrantFields } from "../grant-fields.tsx";
import { PasswordOnce } from "../password-once.tsx";
import { addPerson, type NewPersonState } from "./actions.ts";

const before: NewPersonState = untouched;

export function NewPersonForm() {
  const t = useTranslations("desk.people");
  const [state, action, isPending] = useActionState(addPerson, before);
  const { problems, errorAt } = useFormProblems("people", state.kind === "added" ? untouched : state);

  if (state.kind === "added") {
    return (
      <div className={css.form}>
        <PasswordOnce title={t("added", { name: state.name })} email={state.email} password={state.password} />
        <div className={css.actions}>
          <LinkButton href="/desk/users" kind="main">
            {t("backToPeople")}
          </LinkButton>
        </div>
      </div>
    );
  }
  return (
    <Form action={action} className={css.form}>
      <ErrorSummary problems={problems} />
      <div className={css.section}>
        <TextField name="name" label={t("name")} error={errorAt("name")} autoComplete="off" />
        <TextField
          name="email"
          type="email"
          label={t("email")}
          hint={t("emailHint")}
          error={errorAt("email")}
          autoComplete="off"
          spellCheck="false"
          dir="ltr"
        />
        <RadioGroup
          name="interfaceLanguage"
          label={t("interfaceLanguage")}
          isInline
          options={deskLanguages.map((language) => ({
            value: language,
            label: deskLanguageNames[language],
            lang: language,
          }))}
          defaultValue="en"
        />
      </div>
      <div className={css.section}>
        <GrantFields grants={{ roles: [], translates: [], signOffRoles: [] }} errorAt={errorAt} />
      </div>
      <div className={css.actions}>
        <Button type="submit" kind="main" isPending={isPending}>
          {t(isPending ? "adding" : "add")}
        </Button>
        <LinkButton href="/desk/users" kind="quiet">
          {t("cancel")}
        </LinkButton>
      </div>
    </Form>
  );
}
