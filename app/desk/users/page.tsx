import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { openDesk } from "#auth/desk.ts";
import { Badge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Page, PageHeader } from "#components/ui/page.tsx";
import { people } from "#db/queries/people.ts";
import { holds } from "#domain/access.ts";
import css from "../administration.module.css";
import { AdminsOnly } from "../admins-only.tsx";
import { MemberRoles } from "./member-roles.tsx";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  await openDesk();
  const t = await getTranslations("desk.people");
  return { title: t("title") };
}

export default async function PeoplePage() {
  const desk = await openDesk();
  const t = await getTranslations("desk.people");
  if (!holds(desk.person, "admin")) return <AdminsOnly desk={desk} title={t("title")} />;

  const members = await people(desk.accounts);
  const add = (
    <LinkButton href="/desk/users/new" kind="main" icon="plus">
      {t("add")}
    </LinkButton>
  );
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} actions={add} />
      {members.length === 0 && <EmptyState icon="people" title={t("emptyTitle")} action={add} />}
      {members.length > 0 && (
        <table className={`${css.table} ${css.cards}`}>
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("roles")}</th>
              <th scope="col">{t("state")}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id} className={member.active ? undefined : css.off}>
                <th scope="row">
                  <span className={css.main}>
                    <span>
                      <Link href={`/desk/users/${member.id}`}>
                        <bdi>{member.name}</bdi>
                      </Link>
                      {member.id === desk.person.id && ` (${t("you")})`}
                    </span>
                    <small>
                      <bdi>{member.email}</bdi>
                    </small>
                  </span>
                </th>
                <td>
                  <MemberRoles member={member} />
                </td>
                <td>
                  {member.active ? (
                    <Badge tone="approved" icon="check">
                      {t("active")}
                    </Badge>
                  ) : (
                    <Badge tone="draft" icon="ban">
                      {t("disabled")}
                    </Badge>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}
