"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Form } from "#components/ui/form.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Contact } from "#db/queries/settings.ts";
import css from "../../../administration.module.css";
import { untouched } from "../../../administration-state.ts";
import { useFormProblems } from "../../../use-form-problems.ts";
import { LocaleFields } from "../../locale-fields.tsx";
import { addContact, changeContact } from "./actions.ts";

/** Without a contact, a new one. */
export function ContactForm({ contact }: { contact?: Contact }) {
  const t = useTranslations("desk.settings");
  const [state, action, isPending] = useActionState(contact ? changeContact : addContact, untouched);
  const { problems, errorAt } = useFormProblems("settings", state);
  return (
    <Form action={action} className={css.form}>
      <ErrorSummary problems={problems} />
      <section className={css.section}>
        <h2>{contact ? t("contactEdit", { name: contact.names.en }) : t("contactAdd")}</h2>
        {contact && (
          <>
            <input type="hidden" name="id" value={contact.id} />
            <Checkbox name="active" value="yes" defaultSelected={contact.active}>
              {t("isActive")}
            </Checkbox>
          </>
        )}
        <div className={css.pair}>
          <TextField
            name="phone"
            type="tel"
            label={t("phone")}
            defaultValue={contact?.phone ?? ""}
            error={errorAt("phone")}
            autoComplete="off"
            dir="ltr"
          />
          <TextField
            name="email"
            type="email"
            label={t("emailAddress")}
            defaultValue={contact?.email ?? ""}
            error={errorAt("email")}
            autoComplete="off"
            dir="ltr"
          />
        </div>
      </section>
      <section className={css.section}>
        <h2>{t("contactNames")}</h2>
        <LocaleFields name="names" values={contact?.names} errorAt={errorAt} />
      </section>
      <section className={css.section}>
        <h2>{t("contactHours")}</h2>
        <p className={css.muted}>{t("contactHoursHint")}</p>
        <LocaleFields name="hours" values={contact?.hours} errorAt={errorAt} />
      </section>
      <div className={css.actions}>
        <Button type="submit" kind="main" isPending={isPending}>
          {t(isPending ? "saving" : contact ? "save" : "contactAdd")}
        </Button>
        <LinkButton href="/desk/settings/contacts" kind="quiet">
          {t("cancel")}
        </LinkButton>
      </div>
    </Form>
  );
}
