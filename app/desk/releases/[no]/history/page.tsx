import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openDesk, signedIn } from "#auth/desk.ts";
import { Page, PageHeader } from "#components/ui/page.tsx";
import { databaseClock } from "#db/client.ts";
import { releaseHistory } from "#db/queries/history.ts";
import { releaseOverview } from "#db/queries/release-overview.ts";
import { deskContext } from "../../desk-context.ts";
import { workspacePath } from "../../paths.ts";
import { releaseNoOf } from "../release-place.ts";
import { HistoryList } from "./history-list.tsx";

export const instant = false;

interface HistoryPageProps {
  params: Promise<{ no: string }>;
}

export async function generateMetadata({ params }: HistoryPageProps) {
  await signedIn();
  const { no } = await params;
  return { title: (await getTranslations("workspace.history"))("pageTitle", { no }) };
}

export default async function HistoryPage({ params }: HistoryPageProps) {
  const desk = await openDesk();
  const { db, person } = desk;
  const no = releaseNoOf((await params).no);
  const release = no === undefined ? undefined : await releaseOverview(db, person, no);
  const history = release && (await releaseHistory(db, person, release.no));
  if (!release || !history) notFound();

  const [at, context, t] = await Promise.all([databaseClock(db), deskContext(desk), getTranslations("workspace")]);
  return (
    <Page size="narrow">
      <PageHeader
        title={t("history.title")}
        lead={t("history.lead", { city: context.zone.city })}
        back={{
          href: workspacePath(release.no, release.sourceLocale),
          label: t("schedule.back", { no: String(release.no) }),
        }}
      />
      <HistoryList history={history} context={context} at={at} />
    </Page>
  );
}
