import { useTranslations } from "next-intl";
import type { RevisionText } from "#db/queries/revision-text.ts";
import type { BaseRevision } from "#domain/comparison-base.ts";
import type { Locale } from "#domain/locale.ts";
import type { DeskContext } from "../../desk-context.ts";
import { deskInstant } from "../../instants.ts";
import css from "./review.module.css";

interface BaseFormProps {
  locale: Locale;
  base: RevisionText;
  bases: readonly BaseRevision[];
  context: DeskContext;
  at: Date;
}

/** Says what the text is compared with, and offers, folded, the other revisions; works without script. */
export function BaseForm({ locale, base, bases, context, at }: BaseFormProps) {
  const t = useTranslations("workspace.review");
  const nameOf = ({ seq, savedBy, savedAt, isPublished, isLastSignedOff }: BaseRevision) => {
    const when = deskInstant(context.language, savedAt, context.zone, at);
    const kind = isPublished ? "published" : isLastSignedOff ? "signedOff" : "saved";
    return t(`base.${kind}`, { seq, name: savedBy, when });
  };
  const shown = bases.find(({ seq }) => seq === base.seq);
  return (
    <details key={`${locale} ${base.seq}`} className={css.base}>
      <summary>
        {t("comparedWith")} <strong>{shown && nameOf(shown)}</strong>
      </summary>
      <form method="get">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="view" value="changes" />
        <label htmlFor="review-base">{t("otherBase")}</label>
        <span className={css.baseChoice}>
          <select id="review-base" name="base" autoComplete="off" defaultValue={String(base.seq)}>
            {bases.map((one) => (
              <option key={one.seq} value={String(one.seq)}>
                {nameOf(one)}
              </option>
            ))}
          </select>
          <button type="submit">{t("compare")}</button>
        </span>
      </form>
    </details>
  );
}
