import { useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { LanguageVersion } from "#db/queries/language-version.ts";
import { openNewEdition } from "#domain/new-edition.ts";
import type { Person } from "#domain/person.ts";
import { reviewPath, schedulePath } from "../../paths.ts";
import { NewEditionForm } from "./new-edition/form.tsx";
import { SubmissionForm } from "./submission/form.tsx";
import { submissionRefusal } from "./submission-refusal.ts";

/** What usually comes next for a language version; the one button that never gives way. */
export function MainAction({ version, person, at }: { version: LanguageVersion; person: Person; at: Date }) {
  const t = useTranslations("workspace.actions");
  const { release, locale, edition } = version;
  const about = { no: release.no, locale };
  switch (version.version.stage) {
    case "draft":
    case "changes_requested":
      return (
        edition && (
          <SubmissionForm
            about={{ ...about, editionId: edition.id }}
            refusal={submissionRefusal(edition, person, at)}
          />
        )
      );
    case "in_review":
      return (
        <LinkButton kind="main" href={reviewPath(release.no, locale)}>
          {t("review")}
        </LinkButton>
      );
    case "approved":
      return (
        <LinkButton kind="main" href={schedulePath(release.no)}>
          {t("publish")}
        </LinkButton>
      );
    case "scheduled":
      return (
        <LinkButton kind="main" href={schedulePath(release.no)}>
          {t("schedule")}
        </LinkButton>
      );
    case "published":
    case "withdrawn": {
      const decision = openNewEdition(version.version, "update", person);
      return <NewEditionForm about={about} refusal={decision.ok ? null : decision.refusal} />;
    }
    default:
      return null;
  }
}
