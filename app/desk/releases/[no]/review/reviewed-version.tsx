import Link from "next/link";
import { useTranslations } from "next-intl";
import { LinkTabs } from "#components/ui/link-tabs.tsx";
import { StageBadge } from "#components/ui/stage-badge.tsx";
import type { LanguageVersion } from "#db/queries/language-version.ts";
import type { RevisionText } from "#db/queries/revision-text.ts";
import type { BaseRevision } from "#domain/comparison-base.ts";
import type { Edition } from "#domain/edition.ts";
import type { MarkedFinding } from "#domain/finding.ts";
import type { Locale } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import { stageOf } from "#domain/stage.ts";
import type { PassedWarning } from "#domain/warning-pass.ts";
import { dateline } from "#i18n/dateline.ts";
import { localeProfiles } from "#i18n/locales.ts";
import type { DeskContext } from "../../desk-context.ts";
import { deskInstant } from "../../instants.ts";
import { previewPath, reviewPath, workspacePath } from "../../paths.ts";
import { ReviewComments } from "../[locale]/comments/review-comments.tsx";
import { BaseForm } from "./base-form.tsx";
import css from "./review.module.css";
import { ReviewBar } from "./review-bar.tsx";
import { ReviewChecks } from "./review-checks.tsx";
import type { ReviewView } from "./review-view.ts";
import { ReviewedText } from "./reviewed-text.tsx";
import { SignOffs } from "./sign-offs.tsx";

interface ReviewedVersionProps {
  version: LanguageVersion;
  edition: Edition;
  head: RevisionText;
  /** Every language that is with its approvers. */
  reviewed: readonly Locale[];
  findings: readonly MarkedFinding[];
  passed: readonly PassedWarning[];
  /** What the text is compared with; null for a first revision. */
  base: RevisionText | null;
  /** What it can be compared with, the newest first. */
  bases: readonly BaseRevision[];
  view: ReviewView;
  person: Person;
  context: DeskContext;
  at: Date;
}

/** One language as an approver reads it: what it is, what is missing, the exact words, and at the end the decision. */
export function ReviewedVersion(props: ReviewedVersionProps) {
  const { version, edition, head, reviewed, findings, passed, base, bases, view, person, context, at } = props;
  const t = useTranslations();
  const { release, locale } = version;
  const { htmlLang, dir } = localeProfiles[locale];
  const { content, facts } = head;
  const { id, name, roles, translates, signOffRoles } = person;
  const stage = stageOf(edition, at);
  const goLiveAt = edition.state === "approved" ? edition.publication?.goLiveAt : undefined;
  const byline = dateline(locale, content.place, facts.date);

  return (
    <div className={css.review}>
      <header className={css.head}>
        <p className={css.crumb}>
          <Link href={workspacePath(release.no, locale)}>{t("workspace.review.back", { no: String(release.no) })}</Link>
        </p>
        <p className={css.marks}>
          <StageBadge stage={stage} />
          <span>{t(`terms.releaseType.${facts.releaseType}`)}</span>
          {release.confidential && <strong>{t("workspace.review.confidential")}</strong>}
        </p>
        <h1 lang={htmlLang} dir={dir}>
          {content.headline}
        </h1>
        <p className={css.facts}>
          <strong>
            {goLiveAt
              ? t("workspace.review.goesOut", { when: deskInstant(context.language, goLiveAt, context.zone, at) })
              : t("workspace.review.noTime")}
          </strong>
          {byline !== "" && (
            <bdi lang={htmlLang} dir={dir}>
              {byline}
            </bdi>
          )}
          <span>
            {t("workspace.review.revision", {
              seq: head.seq,
              name: head.savedBy,
              when: deskInstant(context.language, head.savedAt, context.zone, at),
            })}
          </span>
        </p>
        {reviewed.length > 1 && (
          <LinkTabs
            label={t("workspace.review.languages")}
            tabs={reviewed.map((other) => ({
              href: reviewPath(release.no, other),
              label: localeProfiles[other].ownName,
              lang: localeProfiles[other].htmlLang,
              isCurrent: other === locale,
            }))}
          />
        )}
      </header>
      <aside className={css.side} aria-label={t("workspace.review.beforeDeciding")}>
        {version.review?.message && (
          <p className={css.message}>
            <strong>{t("workspace.review.message", { name: version.review.submittedByName })}</strong>{" "}
            {version.review.message}
          </p>
        )}
        {version.review && (
          <SignOffs edition={edition} review={version.review} person={person} context={context} at={at} />
        )}
        <ReviewChecks findings={findings} passed={passed} context={context} at={at} />
      </aside>
      <section className={css.reading} aria-label={t("workspace.review.text")}>
        <LinkTabs
          label={t("workspace.review.views")}
          tabs={[
            ...(base
              ? [
                  {
                    href: `${reviewPath(release.no, locale)}&view=changes`,
                    label: t("workspace.review.view.changes"),
                    isCurrent: view === "changes",
                  },
                ]
              : []),
            {
              href: `${reviewPath(release.no, locale)}&view=text`,
              label: t("workspace.review.view.text"),
              isCurrent: view === "text",
            },
            { href: previewPath(release.no, locale), label: t("workspace.review.view.page"), isCurrent: false },
          ]}
        />
        {base && view === "changes" && <BaseForm locale={locale} base={base} bases={bases} context={context} at={at} />}
        <ReviewedText head={head} base={base} live={version.live} view={view} />
      </section>
      <div className={css.talk}>
        <ReviewComments
          at={workspacePath(release.no, locale)}
          person={{ id, name, roles, translates, signOffRoles }}
          content={content}
          blockIds={head.blockIds}
        />
      </div>
      <ReviewBar version={version} edition={edition} head={head} person={person} at={at} />
    </div>
  );
}
