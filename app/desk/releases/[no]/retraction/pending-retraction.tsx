import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { RequestRow } from "#db/queries/retraction-requests.ts";
import { locales } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import { confirmRetraction, dismissRetraction } from "#domain/retraction.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { ActForm } from "../../act-form.tsx";
import type { DeskContext } from "../../desk-context.ts";
import { deskInstant } from "../../instants.ts";
import { confirm } from "./confirmation/actions.ts";
import { dismiss } from "./dismissal/actions.ts";
import css from "./retraction.module.css";

interface PendingRetractionProps {
  no: number;
  request: RequestRow;
  person: Person;
  context: DeskContext;
  at: Date;
}

/** A request that waits for its second person: what would go, why, and what would stand in its place. */
export function PendingRetraction({ no, request, person, context, at }: PendingRetractionProps) {
  const t = useTranslations("workspace.retraction");
  const confirmation = confirmRetraction(request, person);
  const dismissal = dismissRetraction(request, person);
  const about = { no, requestId: request.id };
  return (
    <div className={css.pending}>
      <Notice
        tone="warning"
        title={t("pending", {
          name: request.requestedByName,
          when: deskInstant(context.language, request.requestedAt, context.zone, at),
        })}
      >
        <p>{t("reasonIs", { reason: t(`reasons.${request.reasonClass}`) })}</p>
      </Notice>
      <dl>
        {locales.map((locale) => {
          const notice = request.notices[locale];
          if (notice === undefined) return null;
          const { ownName, htmlLang, dir } = localeProfiles[locale];
          return (
            <div key={locale}>
              <dt lang={htmlLang}>{ownName}</dt>
              <dd lang={htmlLang} dir={dir}>
                {notice}
              </dd>
            </div>
          );
        })}
      </dl>
      <p>{t("effect")}</p>
      <div className={css.actions}>
        <ActForm action={confirm} about={about} kind="danger" refusal={confirmation.ok ? null : confirmation.refusal}>
          {t("confirm")}
        </ActForm>
        <ActForm action={dismiss} about={about} refusal={dismissal.ok ? null : dismissal.refusal}>
          {t("dismiss")}
        </ActForm>
      </div>
    </div>
  );
}
