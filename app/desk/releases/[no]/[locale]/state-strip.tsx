import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice, type NoticeTone } from "#components/ui/notice.tsx";
import type { LanguageVersion } from "#db/queries/language-version.ts";
import { mayChange } from "#domain/access.ts";
import type { Person } from "#domain/person.ts";
import { reinstate } from "#domain/publication.ts";
import type { Result } from "#domain/result.ts";
import { edit, recall } from "#domain/submission.ts";
import { pathOf } from "#i18n/addresses.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import type { Zone } from "#i18n/format.ts";
import { ActForm } from "../../act-form.tsx";
import { deskInstant } from "../../instants.ts";
import { retractionPath, reviewPath, schedulePath, withdrawalPath } from "../../paths.ts";
import { RefusalSentence } from "../../refusal-notice.tsx";
import { recall as recallAction } from "./recall/actions.ts";
import { reinstate as reinstateAction } from "./reinstatement/actions.ts";
import { reopen } from "./reopening/actions.ts";
import css from "./state-strip.module.css";

interface StateStripProps {
  version: LanguageVersion;
  person: Person;
  zone: Zone;
  at: Date;
}

/** What must be known about the state of this text before one works on it, and the way out of that state. */
export function StateStrip({ version, person, zone, at }: StateStripProps) {
  const t = useTranslations("workspace.strip");
  const locale = deskLanguageOf(useLocale());
  const { release, edition, review, objection, version: summary } = version;
  const about = { no: release.no, locale: version.locale };
  const instant = (when: Date) => deskInstant(locale, when, zone, at);
  const { stage, live } = summary;

  if (stage === "changes_requested" && objection) {
    return (
      <Strip tone="warning" title={t("sentBack", { name: objection.byName, when: instant(objection.at) })}>
        <blockquote className={css.reason}>{objection.reason}</blockquote>
      </Strip>
    );
  }
  if (edition && stage === "in_review" && review) {
    return (
      <Strip
        title={t("inReview", { name: review.submittedByName, when: instant(review.submittedAt) })}
        actions={
          <>
            <ActForm
              action={recallAction}
              about={{ ...about, editionId: edition.id }}
              refusal={refusalOf(recall(edition, person, at))}
            >
              {t("recall")}
            </ActForm>
            <LinkButton href={reviewPath(release.no, version.locale)}>{t("review")}</LinkButton>
          </>
        }
      >
        <p>{t("readOnly")}</p>
      </Strip>
    );
  }
  if (edition && stage === "approved") {
    return (
      <Strip
        tone="success"
        title={t("approved", { seq: edition.seq })}
        actions={
          <ActForm
            action={reopen}
            about={{ ...about, editionId: edition.id }}
            refusal={refusalOf(edit(edition, person, at))}
          >
            {t("editAnyway")}
          </ActForm>
        }
      >
        <p>{t("approvedEffect", { seq: edition.seq + 1 })}</p>
      </Strip>
    );
  }
  if (stage === "scheduled" && summary.goLiveAt) {
    return (
      <Strip
        title={t("scheduled", { when: instant(summary.goLiveAt) })}
        actions={<LinkButton href={schedulePath(release.no)}>{t("toSchedule")}</LinkButton>}
      >
        <p>{t("scheduledEffect")}</p>
      </Strip>
    );
  }
  if (summary.edition && !mayChange(person, version.locale)) {
    return (
      <Strip title={t("onlyReading")}>
        <RefusalSentence refusal={{ code: "not_a_writer", locale: version.locale }} />
      </Strip>
    );
  }
  if (edition && summary.edition && live) {
    return (
      <Strip title={t(`editing.${edition.kind}`)}>
        <p>{t("publicStillSees", { version: live.version })}</p>
      </Strip>
    );
  }
  if (live) {
    const page = pathOf(version.locale, { page: "article", releaseNo: release.no, slug: live.slug });
    return (
      <Strip
        tone={live.withdrawn ? "warning" : "success"}
        title={t(live.withdrawn ? "withdrawn" : "published", { version: live.version, when: instant(live.goLiveAt) })}
        actions={
          <>
            {live.withdrawn ? (
              <ActForm action={reinstateAction} about={about} refusal={refusalOf(reinstate(summary, person))}>
                {t("reinstate")}
              </ActForm>
            ) : (
              <LinkButton href={withdrawalPath(release.no, version.locale)}>{t("withdraw")}</LinkButton>
            )}
            <LinkButton kind="quiet" href={retractionPath(release.no)}>
              {t("retract")}
            </LinkButton>
          </>
        }
      >
        <p>
          <a href={page}>{t("openPage")}</a>
        </p>
      </Strip>
    );
  }
  if (stage === "retracted") return <Strip tone="danger" title={t("retracted")} />;
  if (stage === "discarded") return <Strip title={t("discarded")} />;
  return null;
}

function Strip(props: { tone?: NoticeTone; title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <Notice tone={props.tone ?? "info"} title={props.title}>
      {props.children}
      {props.actions && <div className={css.actions}>{props.actions}</div>}
    </Notice>
  );
}

function refusalOf<Refusal>(decision: Result<unknown, Refusal>): Refusal | null {
  return decision.ok ? null : decision.refusal;
}
