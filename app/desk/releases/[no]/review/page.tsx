import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openDesk, signedIn } from "#auth/desk.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Page } from "#components/ui/page.tsx";
import { databaseClock } from "#db/client.ts";
import { baseRevisions } from "#db/queries/base-revisions.ts";
import { languageVersion } from "#db/queries/language-version.ts";
import { passedWarningsOf } from "#db/queries/passed-warnings.ts";
import { type ReleaseOverview, releaseOverview } from "#db/queries/release-overview.ts";
import { revisionText } from "#db/queries/revision-text.ts";
import { comparisonBase } from "#domain/comparison-base.ts";
import { isLocale, type Locale } from "#domain/locale.ts";
import type { Stage } from "#domain/stage.ts";
import { deskContext } from "../../desk-context.ts";
import { workspacePath } from "../../paths.ts";
import { releaseNoOf } from "../release-place.ts";
import { reviewView } from "./review-view.ts";
import { reviewedFindings } from "./reviewed-findings.ts";
import { ReviewedVersion } from "./reviewed-version.tsx";

export const instant = false;

interface ReviewPageProps {
  params: Promise<{ no: string }>;
  searchParams: Promise<{ locale?: string; view?: string; base?: string }>;
}

export async function generateMetadata({ params }: ReviewPageProps) {
  await signedIn();
  const { no } = await params;
  return { title: (await getTranslations("workspace.review"))("pageTitle", { no }) };
}

export default async function ReviewPage({ params, searchParams }: ReviewPageProps) {
  const desk = await openDesk();
  const no = releaseNoOf((await params).no);
  const release = no === undefined ? undefined : await releaseOverview(desk.db, desk.person, no);
  if (!release) notFound();

  const { locale: asked, view, base: askedBase } = await searchParams;
  const reviewed = withApprovers(release);
  const locale = asked !== undefined && isLocale(asked) ? asked : reviewed[0];
  const version = locale && (await languageVersion(desk.db, desk.person, release.no, locale));
  if (!version?.edition || !version.head || !version.version.edition) return <NothingToReview release={release} />;

  const { localizationId, head, live } = version;
  const bases = await baseRevisions(desk.db, {
    localizationId,
    before: head.seq,
    publishedSeq: live?.seq ?? null,
  });
  const chosen = comparisonBase(askedBase, bases);
  const [at, context, findings, passed, base] = await Promise.all([
    databaseClock(desk.db),
    deskContext(desk),
    reviewedFindings(desk.db, version, version.edition, head),
    passedWarningsOf(desk.db, localizationId),
    chosen ? revisionText(desk.db, localizationId, chosen.seq) : undefined,
  ]);
  return (
    <ReviewedVersion
      version={version}
      edition={version.edition}
      head={head}
      reviewed={reviewed}
      findings={findings}
      passed={passed}
      base={base ?? null}
      bases={bases}
      view={reviewView(view, base !== undefined, live !== null && live.seq !== head.seq)}
      person={desk.person}
      context={context}
      at={at}
    />
  );
}

/** Languages that are with their approvers or approved, those that wait first. */
function withApprovers(release: ReleaseOverview): Locale[] {
  const order: Stage[] = ["in_review", "approved", "scheduled"];
  return release.versions
    .filter(({ edition }) => edition && order.includes(edition.stage))
    .toSorted((one, other) => order.indexOf(one.stage) - order.indexOf(other.stage))
    .map(({ locale }) => locale);
}

async function NothingToReview({ release }: { release: ReleaseOverview }) {
  const t = await getTranslations("workspace.review");
  return (
    <Page size="narrow">
      <EmptyState
        icon="checkCircle"
        title={t("nothing", { no: String(release.no) })}
        action={<LinkButton href={workspacePath(release.no, release.sourceLocale)}>{t("toWorkspace")}</LinkButton>}
      />
    </Page>
  );
}
