import { useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import type { ReviewSummary } from "#db/queries/language-version.ts";
import { revokeSignOff } from "#domain/approval.ts";
import type { Edition } from "#domain/edition.ts";
import type { Person } from "#domain/person.ts";
import { ActForm } from "../../act-form.tsx";
import type { DeskContext } from "../../desk-context.ts";
import { deskInstant } from "../../instants.ts";
import { takeBack } from "../[locale]/sign-off/actions.ts";
import css from "./review.module.css";

interface SignOffsProps {
  edition: Edition;
  review: ReviewSummary;
  person: Person;
  context: DeskContext;
  at: Date;
}

/** Which sign-offs this text needs, who has given them, and the way to take back one's own. */
export function SignOffs({ edition, review, person, context, at }: SignOffsProps) {
  const t = useTranslations();
  const revocation = revokeSignOff(edition, person, at);
  return (
    <section className={css.signOffs}>
      <h2>{t("workspace.review.signOffs")}</h2>
      <ul>
        {review.required.map((role) => {
          const given = review.signOffs.find((signOff) => signOff.role === role);
          return (
            <li key={role} data-given={given !== undefined}>
              <Icon name={given ? "check" : "circle"} size={18} />
              <span>
                {given
                  ? t("workspace.review.given", {
                      role: t(`terms.signOffRole.${role}`),
                      name: given.name,
                      when: deskInstant(context.language, given.at, context.zone, at),
                    })
                  : t("workspace.review.missing", { role: t(`terms.signOffRole.${role}`) })}
                {given?.comment && <q>{given.comment}</q>}
              </span>
            </li>
          );
        })}
      </ul>
      {revocation.ok && (
        <ActForm
          action={takeBack}
          about={{ no: edition.releaseNo, locale: edition.locale, editionId: edition.id }}
          icon="returned"
        >
          {t("workspace.review.takeBack")}
        </ActForm>
      )}
    </section>
  );
}
