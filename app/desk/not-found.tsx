import { useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Page, PageHeader } from "#components/ui/page.tsx";
import css from "./fault.module.css";

/** Nothing here, or nothing for this person: the page does not tell which. */
export default function DeskNotFound() {
  const t = useTranslations("fault");
  return (
    <Page size="narrow">
      <PageHeader title={t("missingTitle")} lead={t("missing")} />
      <div className={css.actions}>
        <LinkButton href="/desk/releases" kind="main">
          {t("toReleases")}
        </LinkButton>
      </div>
    </Page>
  );
}
