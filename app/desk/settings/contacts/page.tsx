import { getLocale, getTranslations } from "next-intl/server";
import { contacts } from "#db/queries/settings.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { OfferedList } from "../offered-list.tsx";
import { openSettings } from "../open-settings.ts";

export const instant = false;

export default async function ContactsPage() {
  const desk = await openSettings();
  if (!desk) return null;
  const [t, list] = await Promise.all([getTranslations("desk.settings"), contacts(desk.db)]);
  const language = deskLanguageOf(await getLocale());
  return (
    <OfferedList
      at="/desk/settings/contacts"
      list={list}
      icon="phone"
      words={{
        add: t("contactAdd"),
        empty: t("contactsEmpty"),
        emptyWhy: t("contactsEmptyWhy"),
        lead: t("contactsLead"),
      }}
      columns={[t("contactName"), t("phone")]}
      row={({ names, hours, phone }) => ({ name: names[language], small: hours[language], cells: [phone] })}
    />
  );
}
