import { useTranslations } from "next-intl";
import type { ReleaseOverview } from "#db/queries/release-overview.ts";
import type { Person } from "#domain/person.ts";
import { changeFacts, changeSettings } from "#domain/release-facts.ts";
import type { DeskContext } from "../../desk-context.ts";
import { countryNames } from "../facts/country-names.ts";
import { FactsForm, SettingsForm } from "./later-parts.tsx";

interface DetailsFormsProps {
  release: ReleaseOverview;
  person: Person;
  context: DeskContext;
}

/** What all languages of the release share: the printed facts, and which languages it needs. */
export function DetailsForms({ release, person, context }: DetailsFormsProps) {
  const t = useTranslations("workspace.details");
  const at = new Date(0);
  const facts = changeFacts([], person, at);
  const settings = changeSettings([], person, release, at);
  const scheduled = release.versions.find((version) => version.edition?.stage === "scheduled");
  const waiting = scheduled?.edition
    ? { code: "edition_scheduled", locale: scheduled.locale, number: scheduled.edition.number }
    : null;
  return (
    <>
      <details open>
        <summary>{t("facts")}</summary>
        <FactsForm
          no={release.no}
          facts={release.facts}
          topics={context.topics
            .filter(({ id, active }) => active || release.facts.topicIds.includes(id))
            .map(({ id, names }) => ({ value: id, label: names[context.language] }))}
          contacts={context.contacts
            .filter(({ id, active }) => active || id === release.facts.contactId)
            .map(({ id, names, phone }) => ({ id, label: names[context.language], hint: phone }))}
          countries={countryNames(context.language)}
          refusal={facts.ok ? waiting : facts.refusal}
        />
      </details>
      <details>
        <summary>{t("settings")}</summary>
        <SettingsForm
          no={release.no}
          sourceLocale={release.sourceLocale}
          requiredLocales={release.requiredLocales}
          authoritativeLocale={release.authoritativeLocale}
          mode={release.mode}
          offered={context.office.locales}
          refusal={settings.ok ? waiting : settings.refusal}
        />
      </details>
    </>
  );
}
