"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { CheckboxGroup } from "#components/ui/checkbox.tsx";
import { DateField } from "#components/ui/date-field.tsx";
import { Form } from "#components/ui/form.tsx";
import { Select, type SelectOption } from "#components/ui/select.tsx";
import { type ReleaseFacts, releaseTypes } from "#domain/release.ts";
import { ActButton } from "../../act-button.tsx";
import { AboutFields } from "../../act-form.tsx";
import { type ShownRefusal, untouched } from "../../form-state.ts";
import { RefusalNotice } from "../../refusal-notice.tsx";
import css from "../details.module.css";
import { SavedNotice } from "../saved-notice.tsx";
import { changeFacts } from "./actions.ts";
import { CountriesField } from "./countries-field.tsx";

interface FactsFormProps {
  no: number;
  facts: ReleaseFacts;
  topics: { value: string; label: string }[];
  contacts: SelectOption[];
  countries: SelectOption[];
  refusal: ShownRefusal | null;
}

/** The facts that every language prints. Changing them changes every open text, and voids sign-offs given to it. */
export function FactsForm({ no, facts, topics, contacts, countries, refusal }: FactsFormProps) {
  const t = useTranslations();
  const [state, act, isPending] = useActionState(changeFacts, untouched);
  return (
    <Form action={act} className={css.form}>
      <AboutFields about={{ no }} />
      <p className={css.note}>{t("workspace.details.factsHint")}</p>
      <Select
        name="releaseType"
        label={t("workspace.details.type")}
        defaultValue={facts.releaseType}
        options={releaseTypes.map((type) => ({ id: type, label: t(`terms.releaseType.${type}`) }))}
      />
      <div data-field="date" tabIndex={-1}>
        <DateField name="date" label={t("workspace.details.date")} defaultValue={facts.date} />
      </div>
      <div data-field="contact" tabIndex={-1}>
        <Select
          name="contactId"
          label={t("workspace.details.contact")}
          placeholder={t("workspace.details.noContact")}
          defaultValue={facts.contactId}
          options={contacts}
        />
      </div>
      {topics.length > 0 && (
        <CheckboxGroup
          name="topicIds"
          label={t("workspace.details.topics")}
          options={topics}
          defaultValue={facts.topicIds}
          isOptional
        />
      )}
      <CountriesField countries={countries} defaultValue={facts.countryCodes} />
      <RefusalNotice state={state} />
      <div className={css.actions}>
        <ActButton kind="plain" isPending={isPending} refusal={refusal}>
          {t("workspace.details.saveFacts")}
        </ActButton>
        <SavedNotice state={state} isPending={isPending} />
      </div>
    </Form>
  );
}
