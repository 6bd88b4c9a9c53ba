import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Badge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { topics } from "#db/queries/settings.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import css from "../../administration.module.css";
import { openSettings } from "../open-settings.ts";

export const instant = false;

export default async function TopicsPage() {
  const desk = await openSettings();
  if (!desk) return null;
  const [t, list] = await Promise.all([getTranslations("desk.settings"), topics(desk.db)]);
  const language = deskLanguageOf(await getLocale());
  const add = (
    <LinkButton href="/desk/settings/topics/new" kind="main" icon="plus">
      {t("topicAdd")}
    </LinkButton>
  );
  if (list.length === 0) {
    return (
      <EmptyState title={t("topicsEmpty")} action={add}>
        {t("topicsEmptyWhy")}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={css.row}>
        <p className={css.muted}>{t("topicsLead")}</p>
        {add}
      </div>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("topicName")}</th>
            <th scope="col">{t("offered")}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((topic) => (
            <tr key={topic.id}>
              <th scope="row">
                <span className={css.main}>
                  <Link href={`/desk/settings/topics/${topic.id}`}>{topic.names[language]}</Link>
                  <small>{topic.key}</small>
                </span>
              </th>
              <td>
                <Badge tone={topic.active ? "approved" : "draft"} icon={topic.active ? "check" : "ban"}>
                  {t(topic.active ? "isOffered" : "isOff")}
                </Badge>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
