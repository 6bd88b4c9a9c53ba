"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Page, PageHeader } from "#components/ui/page.tsx";
import css from "./fault.module.css";

interface DeskErrorProps {
  error: unknown;
  retry: () => void;
}

/** A page that failed: what is safe, how to go on, and the code under which the log keeps the cause. */
export default function DeskError({ error, retry }: DeskErrorProps) {
  const t = useTranslations("fault");
  const code = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <Page size="narrow">
      <PageHeader title={t("title")} lead={t("safe")} />
      <div className={css.actions}>
        <Button kind="main" onPress={() => retry()}>
          {t("retry")}
        </Button>
        <LinkButton href="/desk/releases">{t("toReleases")}</LinkButton>
      </div>
      {code !== undefined && <p className={css.reference}>{t("reference", { code })}</p>}
    </Page>
  );
}
