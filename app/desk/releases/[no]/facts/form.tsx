"use client";

import { useTranslations } from "next-intl";
import { CheckboxGroup } from "#components/ui/checkbox.tsx";
import { DateField } from "#components/ui/date-field.tsx";
import { Select, type SelectOption } from "#components/ui/select.tsx";
import { type ReleaseFacts, releaseTypes } from "#domain/release.ts";
import type { ShownRefusal } from "../../form-state.ts";
import css from "../details.module.css";
import { DetailsForm } from "../details-form.tsx";
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
  return (
    <DetailsForm
      no={no}
      action={changeFacts}
      name={t("workspace.details.facts")}
      save={t("workspace.details.saveFacts")}
      refusal={refusal}
    >
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
    </DetailsForm>
  );
}
