import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openDesk, signedIn } from "#auth/desk.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { StageBadge } from "#components/ui/stage-badge.tsx";
import { databaseClock } from "#db/client.ts";
import { languageVersion } from "#db/queries/language-version.ts";
import { listedNames } from "#db/queries/listed-names.ts";
import { mediaRights } from "#db/queries/media-rights.ts";
import { passedWarningsOf } from "#db/queries/passed-warnings.ts";
import { linkedReleases } from "#db/queries/public-releases.ts";
import { releaseOverview } from "#db/queries/release-overview.ts";
import { retractionRequestsFor } from "#db/queries/retraction-requests.ts";
import { boilerplates, speakersIn } from "#db/queries/standing-texts.ts";
import { mayChange } from "#domain/access.ts";
import { createVersion, discard, duplicate } from "#domain/new-edition.ts";
import { mediaShownIn } from "#richtext/media-in.ts";
import { releasesLinkedIn } from "#richtext/release-links.ts";
import { deskContext } from "../../desk-context.ts";
import { historyPath, previewPath, workspacePath } from "../../paths.ts";
import { linkKnowledge } from "../link-knowledge.ts";
import { releasePlace } from "../release-place.ts";
import { DetailsForms } from "./details-forms.tsx";
import { LanguageTabs } from "./language-tabs.tsx";
import { DiscardForm, DuplicateForm } from "./later-parts.tsx";
import { MainAction } from "./main-action.tsx";
import { PendingRetractionStrip } from "./pending-retraction-strip.tsx";
import { openedText } from "./saving/opened-text.ts";
import { SourcePane } from "./source-pane.tsx";
import { StartLanguage } from "./start-language.tsx";
import { StateStrip } from "./state-strip.tsx";
import css from "./workspace.module.css";
import { Workspace } from "./workspace.tsx";

export const instant = false;

interface WorkspacePageProps {
  params: Promise<{ no: string; locale: string }>;
}

export async function generateMetadata({ params }: WorkspacePageProps) {
  const { no, locale } = await params;
  return { title: `${no} · ${locale}` };
}

export default async function WorkspacePage({ params }: WorkspacePageProps) {
  const desk = await openDesk();
  const { db, person } = desk;
  const place = releasePlace(await params);
  const version = place && (await languageVersion(db, person, place.no, place.locale));
  const release = version?.release ?? (place && (await releaseOverview(db, person, place.no)));
  if (!place || !release) notFound();

  const text = version?.head ?? version?.live;
  if (!version || !text || version.version.stage === "discarded") {
    const known = release.versions.find(({ locale }) => locale === place.locale);
    const { sourceLocale } = release;
    const source = release.versions.find(({ locale, stage }) => locale === sourceLocale && stage !== "discarded");
    const decision = createVersion(place.locale, person, { version: known, sourceLocale, source: source ?? null });
    return <StartLanguage release={release} locale={place.locale} refusal={decision.ok ? null : decision.refusal} />;
  }

  const shownBody = (version.autosave?.words ?? text).content.body;
  const [signed, at, context, requests, speakers, boilerplate, passed, linked, links, names, rights, t] =
    await Promise.all([
      signedIn(),
      databaseClock(db),
      deskContext(desk),
      retractionRequestsFor(db, person, place.no),
      speakersIn(db, place.locale),
      boilerplates(db),
      passedWarningsOf(db, version.localizationId),
      linkedReleases(db, releasesLinkedIn(shownBody), place.locale),
      linkKnowledge(db, shownBody, release),
      listedNames(db),
      mediaRights(db, mediaShownIn(shownBody)),
      getTranslations("workspace"),
    ]);
  const retraction = requests?.find(({ state }) => state === "pending");
  const { edition } = version;
  const { stage } = version.version;
  const isWritable = (stage === "draft" || stage === "changes_requested") && mayChange(person, place.locale);
  const texts = release.versions.filter(({ stage }) => stage !== "discarded").map(({ locale }) => locale);
  const duplicating = duplicate(person, { ...release, texts }, []);
  const { id, name, roles, translates, signOffRoles } = person;
  const reader = { id, name, roles, translates, signOffRoles };
  const discarding = edition && isWritable ? discard(edition, person, at) : null;

  // Keys because the parts stand beside others there, and React cannot know that they were written as one by one.
  return (
    <Workspace
      key={`${edition?.id ?? "live"} ${isWritable}`}
      releaseNo={release.no}
      at={workspacePath(release.no, place.locale)}
      editionId={edition?.id ?? ""}
      editionKind={edition?.kind ?? "first"}
      opened={openedText(text, version.autosave)}
      person={{ ...reader, email: signed?.email ?? "" }}
      facts={text.facts}
      standing={{ speakers, boilerplate: boilerplate[place.locale] }}
      sourceText={version.source && { content: version.source.content, hasChanged: version.hasSourceChanged }}
      published={version.live?.content ?? null}
      linkedReleases={linked}
      linkKnowledge={links}
      listedNames={names}
      mediaRights={rights}
      passed={passed}
      sourceSeq={version.source?.seq ?? null}
      isReadOnly={!isWritable}
      publicSlug={version.firstPublished ? (version.live?.content.slug ?? null) : null}
      badge={<StageBadge key="badge" stage={stage} />}
      preview={
        <LinkButton key="preview" href={previewPath(release.no, place.locale)}>
          {t("actions.preview")}
        </LinkButton>
      }
      mainAction={<MainAction key="act" version={version} person={person} at={at} />}
      tabs={<LanguageTabs key="tabs" release={release} current={place.locale} offered={context.office.locales} />}
      strips={
        <div key="strips" className={css.strips}>
          {retraction && <PendingRetractionStrip no={release.no} request={retraction} zone={context.zone} at={at} />}
          <StateStrip version={version} person={person} zone={context.zone} at={at} />
        </div>
      }
      history={
        <LinkButton key="history" kind="quiet" size="small" icon="history" href={historyPath(release.no)}>
          <span className="unseen">{t("panel.history")}</span>
        </LinkButton>
      }
      details={<DetailsForms key="details" release={release} person={person} context={context} />}
      otherActs={
        <div key="acts" className={css.otherActs}>
          <DuplicateForm
            no={release.no}
            others={texts.filter((locale) => locale !== release.sourceLocale)}
            refusal={duplicating.ok ? null : duplicating.refusal}
          />
          {edition && discarding && (
            <DiscardForm
              about={{ no: release.no, locale: place.locale, editionId: edition.id }}
              refusal={discarding.ok ? null : discarding.refusal}
            />
          )}
        </div>
      }
      source={
        place.locale !== release.sourceLocale && version.source ? (
          <SourcePane key="source" source={version.source} />
        ) : null
      }
    />
  );
}
