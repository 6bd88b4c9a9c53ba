import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Badge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { contacts } from "#db/queries/settings.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import css from "../../administration.module.css";
import { openSettings } from "../open-settings.ts";

export const instant = false;

export default async function ContactsPage() {
  const desk = await openSettings();
  if (!desk) return null;
  const [t, list] = await Promise.all([getTranslations("desk.settings"), contacts(desk.db)]);
  const language = deskLanguageOf(await getLocale());
  const add = (
    <LinkButton href="/desk/settings/contacts/new" kind="main" icon="plus">
      {t("contactAdd")}
    </LinkButton>
  );
  if (list.length === 0) {
    return (
      <EmptyState icon="phone" title={t("contactsEmpty")} action={add}>
        {t("contactsEmptyWhy")}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={css.row}>
        <p className={css.muted}>{t("contactsLead")}</p>
        {add}
      </div>
      <table className={`${css.table} ${css.cards}`}>
        <thead>
          <tr>
            <th scope="col">{t("contactName")}</th>
            <th scope="col">{t("phone")}</th>
            <th scope="col">{t("offered")}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((contact) => (
            <tr key={contact.id}>
              <th scope="row">
                <span className={css.main}>
                  <Link href={`/desk/settings/contacts/${contact.id}`}>
                    <bdi>{contact.names[language]}</bdi>
                  </Link>
                  <small>{contact.hours[language]}</small>
                </span>
              </th>
              <td>
                <bdi>{contact.phone}</bdi>
              </td>
              <td>
                <Badge tone={contact.active ? "approved" : "draft"} icon={contact.active ? "check" : "ban"}>
                  {t(contact.active ? "isOffered" : "isOff")}
                </Badge>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
