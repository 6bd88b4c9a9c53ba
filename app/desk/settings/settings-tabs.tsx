"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { LinkTabs } from "#components/ui/link-tabs.tsx";

export function SettingsTabs() {
  const t = useTranslations("desk.settings");
  const path = usePathname();
  const parts = [
    { href: "/desk/settings", label: t("office") },
    { href: "/desk/settings/topics", label: t("topics") },
    { href: "/desk/settings/contacts", label: t("contacts") },
    { href: "/desk/settings/speakers", label: t("speakers") },
    { href: "/desk/settings/boilerplate", label: t("boilerplate") },
    { href: "/desk/settings/sign-off", label: t("policies") },
    { href: "/desk/settings/legal", label: t("legal") },
  ];
  return (
    <LinkTabs
      label={t("sections")}
      tabs={parts.map((part) => ({
        ...part,
        isCurrent: path === part.href || (part.href !== "/desk/settings" && path.startsWith(`${part.href}/`)),
      }))}
    />
  );
}
