import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ListedRelease } from "#db/queries/release-list.ts";
import { locales } from "#domain/locale.ts";
import { workspacePath } from "./paths.ts";
import css from "./release-list.module.css";
import { StageIcon } from "./stage-icon.tsx";

/** Every language of a release with its stage: short code and icon, each a way into its text. */
export function LanguageMarks({ row }: { row: ListedRelease }) {
  const t = useTranslations();
  const versions = row.versions.toSorted((one, other) => locales.indexOf(one.locale) - locales.indexOf(other.locale));
  return (
    <ul className={css.marks}>
      {versions.map(({ locale, stage }) => (
        <li key={locale}>
          <Link
            href={workspacePath(row.no, locale)}
            aria-label={`${t(`terms.language.${locale}`)}, ${t(`terms.stage.${stage}`)}`}
          >
            <span aria-hidden="true">{t(`workspace.languageCode.${locale}`)}</span>
            <StageIcon stage={stage} label={t(`terms.stage.${stage}`)} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
