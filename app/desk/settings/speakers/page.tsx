import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Badge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { type Speaker, speakers } from "#db/queries/standing-texts.ts";
import { type Locale, locales } from "#domain/locale.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { localeProfiles } from "#i18n/locales.ts";
import css from "../../administration.module.css";
import { openSettings } from "../open-settings.ts";

export const instant = false;

export default async function SpeakersPage() {
  const desk = await openSettings();
  if (!desk) return null;
  const [t, list] = await Promise.all([getTranslations("desk.settings"), speakers(desk.db)]);
  const language = deskLanguageOf(await getLocale());
  const add = (
    <LinkButton href="/desk/settings/speakers/new" kind="main" icon="plus">
      {t("speakerAdd")}
    </LinkButton>
  );
  if (list.length === 0) {
    return (
      <EmptyState icon="people" title={t("speakersEmpty")} action={add}>
        {t("speakersEmptyWhy")}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={css.row}>
        <p className={css.muted}>{t("speakersLead")}</p>
        {add}
      </div>
      <table className={`${css.table} ${css.cards}`}>
        <thead>
          <tr>
            <th scope="col">{t("speakerName")}</th>
            <th scope="col">{t("speakerLanguages")}</th>
            <th scope="col">{t("offered")}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((speaker) => {
            const shown = shownLocale(speaker, language);
            return (
              <tr key={speaker.id}>
                <th scope="row">
                  <span className={css.main} lang={localeProfiles[shown].htmlLang}>
                    <Link href={`/desk/settings/speakers/${speaker.id}`}>
                      <bdi>{speaker.names[shown]}</bdi>
                    </Link>
                    <small>
                      <bdi>{speaker.offices[shown]}</bdi>
                    </small>
                  </span>
                </th>
                <td>
                  {named(speaker)
                    .map((locale) => localeProfiles[locale].ownName)
                    .join(", ")}
                </td>
                <td>
                  <Badge tone={speaker.active ? "approved" : "draft"} icon={speaker.active ? "check" : "ban"}>
                    {t(speaker.active ? "isOffered" : "isOff")}
                  </Badge>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function named({ names }: Speaker): Locale[] {
  return locales.filter((locale) => names[locale] !== "");
}

/** The language of the desk, or the first in which the person has a name. */
function shownLocale(speaker: Speaker, language: Locale): Locale {
  return speaker.names[language] === "" ? (named(speaker)[0] ?? language) : language;
}
