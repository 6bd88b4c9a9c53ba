import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openDesk } from "#auth/desk.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Page, PageHeader } from "#components/ui/page.tsx";
import { databaseClock } from "#db/client.ts";
import { releaseOverview } from "#db/queries/release-overview.ts";
import { retractionRequestsFor } from "#db/queries/retraction-requests.ts";
import { requestRetraction } from "#domain/retraction.ts";
import { deskContext } from "../../desk-context.ts";
import { workspacePath } from "../../paths.ts";
import { releaseNoOf } from "../release-place.ts";
import { RetractionForm } from "./form.tsx";
import { PendingRetraction } from "./pending-retraction.tsx";

export const instant = false;

interface RetractionPageProps {
  params: Promise<{ no: string }>;
}

export default async function RetractionPage({ params }: RetractionPageProps) {
  const desk = await openDesk();
  const { db, person } = desk;
  const no = releaseNoOf((await params).no);
  const release = no === undefined ? undefined : await releaseOverview(db, person, no);
  if (!release) notFound();

  const [at, context, requests, t] = await Promise.all([
    databaseClock(db),
    deskContext(desk),
    retractionRequestsFor(db, person, release.no),
    getTranslations("workspace"),
  ]);
  if (!requests) notFound();

  const pending = requests.find(({ state }) => state === "pending");
  const live = release.versions.filter((version) => version.live !== null);
  const notices = Object.fromEntries(live.map(({ locale }) => [locale, "-"]));
  const decision = requestRetraction(live, person, { reasonClass: "legal", notices }, pending !== undefined);

  return (
    <Page size="narrow">
      <PageHeader
        title={t("retraction.title")}
        lead={t("retraction.lead")}
        back={{
          href: workspacePath(release.no, release.sourceLocale),
          label: t("schedule.back", { no: String(release.no) }),
        }}
      />
      {pending ? (
        <PendingRetraction no={release.no} request={pending} person={person} context={context} at={at} />
      ) : live.length === 0 ? (
        <EmptyState icon="ban" title={t("retraction.nothing")} />
      ) : (
        <RetractionForm
          no={release.no}
          locales={live.map(({ locale }) => locale)}
          refusal={decision.ok ? null : decision.refusal}
        />
      )}
    </Page>
  );
}
