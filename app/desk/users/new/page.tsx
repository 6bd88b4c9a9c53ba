import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openDesk } from "#auth/desk.ts";
import { Page, PageHeader } from "#components/ui/page.tsx";
import { holds } from "#domain/access.ts";
import { AdminsOnly } from "../../admins-only.tsx";
import { NewPersonForm } from "./new-person-form.tsx";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  await openDesk();
  const t = await getTranslations("desk.people");
  return { title: t("addTitle") };
}

export default async function NewPersonPage() {
  const desk = await openDesk();
  const t = await getTranslations("desk.people");
  if (!holds(desk.person, "admin")) return <AdminsOnly desk={desk} title={t("addTitle")} />;
  return (
    <Page size="narrow">
      <PageHeader title={t("addTitle")} lead={t("addLead")} back={{ href: "/desk/users", label: t("backToPeople") }} />
      <NewPersonForm />
    </Page>
  );
}
