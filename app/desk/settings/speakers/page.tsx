import { getLocale, getTranslations } from "next-intl/server";
import { type Speaker, speakers } from "#db/queries/standing-texts.ts";
import { type Locale, locales } from "#domain/locale.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { OfferedList } from "../offered-list.tsx";
import { openSettings } from "../open-settings.ts";

export const instant = false;

export default async function SpeakersPage() {
  const desk = await openSettings();
  if (!desk) return null;
  const [t, list] = await Promise.all([getTranslations("desk.settings"), speakers(desk.db)]);
  const language = deskLanguageOf(await getLocale());
  return (
    <OfferedList
      at="/desk/settings/speakers"
      list={list}
      icon="people"
      words={{
        add: t("speakerAdd"),
        empty: t("speakersEmpty"),
        emptyWhy: t("speakersEmptyWhy"),
        lead: t("speakersLead"),
      }}
      columns={[t("speakerName"), t("speakerLanguages")]}
      row={(speaker) => {
        const shown = shownLocale(speaker, language);
        return {
          name: speaker.names[shown],
          small: speaker.offices[shown],
          lang: localeProfiles[shown].htmlLang,
          cells: [
            named(speaker)
              .map((locale) => localeProfiles[locale].ownName)
              .join(", "),
          ],
        };
      }}
    />
  );
}

function named({ names }: Speaker): Locale[] {
  return locales.filter((locale) => names[locale] !== "");
}

/** The language of the desk, or the first in which the person has a name. */
function shownLocale(speaker: Speaker, language: Locale): Locale {
  return speaker.names[language] === "" ? (named(speaker)[0] ?? language) : language;
}
