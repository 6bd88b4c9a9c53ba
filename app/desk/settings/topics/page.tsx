import { getLocale, getTranslations } from "next-intl/server";
import { topics } from "#db/queries/settings.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { OfferedList } from "../offered-list.tsx";
import { openSettings } from "../open-settings.ts";

export const instant = false;

export default async function TopicsPage() {
  const desk = await openSettings();
  if (!desk) return null;
  const [t, list] = await Promise.all([getTranslations("desk.settings"), topics(desk.db)]);
  const language = deskLanguageOf(await getLocale());
  return (
    <OfferedList
      at="/desk/settings/topics"
      list={list}
      words={{ add: t("topicAdd"), empty: t("topicsEmpty"), emptyWhy: t("topicsEmptyWhy"), lead: t("topicsLead") }}
      columns={[t("topicName")]}
      row={({ names, key }) => ({ name: names[language], small: key })}
    />
  );
}
