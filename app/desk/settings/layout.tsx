import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { openDesk } from "#auth/desk.ts";
import { Page, PageHeader } from "#components/ui/page.tsx";
import { holds } from "#domain/access.ts";
import css from "../administration.module.css";
import { AdminsOnly } from "../admins-only.tsx";
import { SettingsTabs } from "./settings-tabs.tsx";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  await openDesk();
  const t = await getTranslations("desk.settings");
  return { title: t("title") };
}

/** Heading and tabs of all settings. Each page asks again who it shows itself to: a layout guards nothing. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const desk = await openDesk();
  const t = await getTranslations("desk.settings");
  if (!holds(desk.person, "admin")) return <AdminsOnly desk={desk} title={t("title")} />;
  return (
    <Page size="narrow">
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className={css.form}>
        <SettingsTabs />
        {children}
      </div>
    </Page>
  );
}
