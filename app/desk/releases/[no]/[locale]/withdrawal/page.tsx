import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openDesk } from "#auth/desk.ts";
import { Page, PageHeader } from "#components/ui/page.tsx";
import { releaseOverview } from "#db/queries/release-overview.ts";
import { withdraw } from "#domain/publication.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { workspacePath } from "../../../paths.ts";
import { releasePlace } from "../../release-place.ts";
import { WithdrawalForm } from "./form.tsx";

export const instant = false;

interface WithdrawalPageProps {
  params: Promise<{ no: string; locale: string }>;
}

export default async function WithdrawalPage({ params }: WithdrawalPageProps) {
  const { db, person } = await openDesk();
  const place = releasePlace(await params);
  const release = place && (await releaseOverview(db, person, place.no));
  const version = release?.versions.find(({ locale }) => locale === place?.locale);
  if (!place || !version) notFound();

  const t = await getTranslations();
  const language = t(`terms.language.${place.locale}`);
  const decision = withdraw(version, person, "-");
  const { htmlLang, dir } = localeProfiles[place.locale];
  return (
    <Page size="narrow">
      <PageHeader
        title={t("workspace.withdrawal.title", { language })}
        lead={
          <bdi lang={htmlLang} dir={dir}>
            {version.live?.headline ?? ""}
          </bdi>
        }
        back={{
          href: workspacePath(place.no, place.locale),
          label: t("workspace.schedule.back", { no: String(place.no) }),
        }}
      />
      <p>{t("workspace.withdrawal.effect")}</p>
      {version.edition?.stage === "scheduled" && <p>{t("workspace.withdrawal.scheduledStays")}</p>}
      <WithdrawalForm
        about={place}
        language={language}
        lang={htmlLang}
        dir={dir}
        refusal={decision.ok ? null : decision.refusal}
      />
    </Page>
  );
}
