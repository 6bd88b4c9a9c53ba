import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Page, PageHeader } from "#components/ui/page.tsx";
import type { ReleaseOverview } from "#db/queries/release-overview.ts";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { ActForm } from "../../act-form.tsx";
import type { ShownRefusal } from "../../form-state.ts";
import { workspacePath } from "../../paths.ts";
import { startLanguage } from "./language-version/actions.ts";

interface StartLanguageProps {
  release: ReleaseOverview;
  locale: Locale;
  refusal: ShownRefusal | null;
}

/** A language that has not been begun: says so and begins it. */
export function StartLanguage({ release, locale, refusal }: StartLanguageProps) {
  const t = useTranslations();
  const language = t(`terms.language.${locale}`);
  const { htmlLang, ownName } = localeProfiles[locale];
  return (
    <Page size="narrow">
      <PageHeader
        title={t("workspace.languages.startTitle", { no: String(release.no), language })}
        back={{
          href: workspacePath(release.no, release.sourceLocale),
          label: t("workspace.languages.back", { no: String(release.no) }),
        }}
      />
      <EmptyState
        icon="languages"
        title={
          <>
            <bdi lang={htmlLang}>{ownName}</bdi>
            {" – "}
            {t("workspace.languages.notBegun")}
          </>
        }
        action={
          <ActForm action={startLanguage} about={{ no: release.no, locale }} kind="main" refusal={refusal}>
            {t("workspace.languages.start", { language })}
          </ActForm>
        }
      >
        <p>{t("workspace.languages.startHint")}</p>
      </EmptyState>
    </Page>
  );
}
