import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openDesk, signedIn } from "#auth/desk.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Page, PageHeader } from "#components/ui/page.tsx";
import { databaseClock } from "#db/client.ts";
import { type LanguageVersion, languageVersion } from "#db/queries/language-version.ts";
import { releaseOverview } from "#db/queries/release-overview.ts";
import { publish } from "#domain/publication.ts";
import { stageOf } from "#domain/stage.ts";
import { wallTimeOf } from "#domain/wall-time.ts";
import { deskContext } from "../../desk-context.ts";
import { workspacePath } from "../../paths.ts";
import { releaseNoOf } from "../release-place.ts";
import { type Publishable, ScheduleForm } from "./form.tsx";
import { linkWarnings } from "./link-warnings.ts";
import { LinkWarningsNotice } from "./link-warnings-notice.tsx";
import { PublicVersions } from "./public-versions.tsx";
import css from "./schedule.module.css";
import { ScheduledActs } from "./scheduled-acts.tsx";

export const instant = false;

interface SchedulePageProps {
  params: Promise<{ no: string }>;
}

export async function generateMetadata({ params }: SchedulePageProps) {
  await signedIn();
  const { no } = await params;
  return { title: (await getTranslations("workspace.schedule"))("pageTitle", { no }) };
}

export default async function SchedulePage({ params }: SchedulePageProps) {
  const desk = await openDesk();
  const { db, person } = desk;
  const no = releaseNoOf((await params).no);
  const release = no === undefined ? undefined : await releaseOverview(db, person, no);
  if (!release) notFound();

  const opened = release.versions.filter(({ edition }) => edition).map(({ locale }) => locale);
  const [at, context, t, found] = await Promise.all([
    databaseClock(db),
    deskContext(desk),
    getTranslations("workspace"),
    Promise.all(opened.map((locale) => languageVersion(db, person, release.no, locale))),
  ]);
  const versions = found.filter((version): version is LanguageVersion => version !== undefined);
  const choices = versions.flatMap((version): Publishable[] => {
    const { edition, head, locale } = version;
    if (!edition || !head) return [];
    const stage = stageOf(edition, at);
    if (stage === "scheduled") return [];
    return [{ locale, editionId: edition.id, seen: edition.signOffHash, headline: head.content.headline, stage }];
  });
  const act = {
    release: {
      no: release.no,
      mode: release.mode,
      requiredLocales: release.requiredLocales,
      publicLocales: release.versions.filter(({ firstPublished }) => firstPublished).map(({ locale }) => locale),
    },
    editions: versions.flatMap(({ edition }) =>
      edition && stageOf(edition, at) === "approved" ? [{ edition, seen: edition.signOffHash }] : [],
    ),
  };
  const links = await linkWarnings(db, versions);
  const decision = publish(act, person, at);
  const scheduled = release.versions.some(({ stage }) => stage === "scheduled");
  const soon = new Date(Math.ceil((at.getTime() + 60 * 60_000) / (15 * 60_000)) * 15 * 60_000);

  return (
    <Page size="narrow">
      <PageHeader
        title={t("schedule.title")}
        lead={<bdi lang={release.sourceLocale}>{headlineOf(versions, release)}</bdi>}
        back={{
          href: workspacePath(release.no, release.sourceLocale),
          label: t("schedule.back", { no: String(release.no) }),
        }}
      />
      <div className={css.parts}>
        <LinkWarningsNotice found={links} />
        <ScheduledActs versions={versions} person={person} context={context} at={at} />
        {choices.length > 0 ? (
          <ScheduleForm
            no={release.no}
            choices={choices}
            waitsForAll={release.mode === "together"}
            proposed={wallTimeOf(soon, context.zone.zone)}
            now={at}
            refusal={decision.ok ? null : decision.refusal}
          />
        ) : scheduled || act.release.publicLocales.length > 0 ? null : (
          <EmptyState icon="clock" title={t("schedule.nothing")}>
            <p>{t("schedule.nothingHint")}</p>
          </EmptyState>
        )}
        <PublicVersions release={release} context={context} at={at} />
      </div>
    </Page>
  );
}

function headlineOf(
  versions: LanguageVersion[],
  release: { sourceLocale: string; versions: { locale: string; live: { headline: string } | null }[] },
): string {
  const source = versions.find(({ locale }) => locale === release.sourceLocale);
  const live = release.versions.find(({ locale }) => locale === release.sourceLocale)?.live;
  return source?.head?.content.headline ?? live?.headline ?? "";
}
