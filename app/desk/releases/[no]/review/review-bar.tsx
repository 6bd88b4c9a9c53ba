import { useTranslations } from "next-intl";
import type { LanguageVersion } from "#db/queries/language-version.ts";
import type { RevisionText } from "#db/queries/revision-text.ts";
import { type ApprovalRefusal, approve, requestChanges } from "#domain/approval.ts";
import type { Edition } from "#domain/edition.ts";
import type { Person, SignOffRole } from "#domain/person.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { ApprovalForm } from "../[locale]/approval/form.tsx";
import { ObjectionForm } from "../[locale]/objection/form.tsx";
import css from "./review.module.css";

interface ReviewBarProps {
  version: LanguageVersion;
  edition: Edition;
  head: RevisionText;
  person: Person;
  at: Date;
}

/** The decision, always in reach of a thumb: send back, or sign off this very revision. */
export function ReviewBar({ version, edition, head, person, at }: ReviewBarProps) {
  const t = useTranslations("terms.language");
  const { release, locale } = version;
  const about = { no: release.no, locale, editionId: edition.id, seen: head.signOffHash };
  const { roles, refusal } = approvalOf(edition, person, at);
  const objection = requestChanges(edition, person, { seen: head.signOffHash, reason: "-" }, at);
  const { htmlLang, dir } = localeProfiles[locale];
  return (
    <div className={css.bar}>
      <ObjectionForm about={about} refusal={objection.ok ? null : objection.refusal} />
      <ApprovalForm
        about={about}
        headline={head.content.headline}
        lang={htmlLang}
        dir={dir}
        language={t(locale)}
        seq={head.seq}
        roles={roles}
        refusal={refusal}
      />
    </div>
  );
}

/** In which roles the person may sign now; with none, why not. */
function approvalOf(
  edition: Edition,
  person: Person,
  at: Date,
): { roles: SignOffRole[]; refusal: ApprovalRefusal | null } {
  const held = person.signOffRoles.length > 0 ? person.signOffRoles : (["desk"] as const);
  const decisions = held.map((role) => ({
    role,
    decision: approve(edition, { ...person, role }, edition.signOffHash, at),
  }));
  const roles = decisions.filter(({ decision }) => decision.ok).map(({ role }) => role);
  const [first] = decisions.map(({ decision }) => decision);
  return { roles, refusal: roles.length === 0 && first && !first.ok ? first.refusal : null };
}
