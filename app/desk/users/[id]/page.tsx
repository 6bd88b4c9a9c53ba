import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { openDesk } from "#auth/desk.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Page, PageHeader } from "#components/ui/page.tsx";
import { people, personById } from "#db/queries/people.ts";
import { holds } from "#domain/access.ts";
import { disablePerson } from "#domain/administration.ts";
import css from "../../administration.module.css";
import { AdminsOnly } from "../../admins-only.tsx";
import { AccessSection } from "./access-section.tsx";
import { GrantsForm } from "./grants-form.tsx";

export const instant = false;

interface PersonPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  await openDesk();
  const t = await getTranslations("desk.people");
  return { title: t("title") };
}

export default async function PersonPage({ params }: PersonPageProps) {
  const desk = await openDesk();
  const t = await getTranslations("desk.people");
  if (!holds(desk.person, "admin")) return <AdminsOnly desk={desk} title={t("title")} />;

  const id = z.uuid().safeParse((await params).id);
  const member = id.success ? await personById(desk.accounts, id.data) : undefined;
  if (!member) notFound();
  const admins = (await people(desk.accounts)).filter((one) => one.active && holds(one, "admin"));
  const decision = disablePerson(
    desk.person,
    member.id,
    admins.map((admin) => admin.id),
  );
  return (
    <Page size="narrow">
      <PageHeader
        title={<bdi>{member.name}</bdi>}
        lead={<bdi>{member.email}</bdi>}
        back={{ href: "/desk/users", label: t("backToPeople") }}
        actions={
          !member.active && (
            <Badge tone="draft" icon="ban">
              {t("disabled")}
            </Badge>
          )
        }
      />
      <div className={css.form}>
        <GrantsForm member={member} />
        <AccessSection
          member={member}
          whyNotDisable={decision.ok ? undefined : t(`refusal.${decision.refusal.code}`)}
        />
      </div>
    </Page>
  );
}
