import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ListedRelease } from "#db/queries/release-list.ts";
import type { Person } from "#domain/person.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import type { Zone } from "#i18n/format.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { deskInstant, listInstant } from "./instants.ts";
import { LanguageMarks } from "./language-marks.tsx";
import { workspacePath } from "./paths.ts";
import css from "./release-list.module.css";
import { waitingPath } from "./waiting-path.ts";

interface ReleaseTableProps {
  rows: readonly ListedRelease[];
  zone: Zone;
  now: Date;
  /** Whose turn it is: then a row leads to where they act. */
  waitingFor?: Person | undefined;
}

/** One row a release; on a phone each row is a card. The row is one link, on its headline. */
export function ReleaseTable({ rows, zone, now, waitingFor }: ReleaseTableProps) {
  const t = useTranslations();
  const locale = deskLanguageOf(useLocale());
  const columns = ["number", "headline", "type", "languages", "next", "changed"] as const;
  return (
    <table className={css.table}>
      <caption className="unseen">{t("workspace.releases.caption", { city: zone.city })}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`workspace.releases.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { htmlLang, dir } = localeProfiles[row.sourceLocale];
          return (
            <tr key={row.no}>
              <td className={css.number}>{row.no}</td>
              <th scope="row" className={css.headline}>
                <Link href={waitingFor ? waitingPath(row, waitingFor) : workspacePath(row.no, row.sourceLocale)}>
                  <bdi lang={htmlLang} dir={dir}>
                    {row.headline || t("workspace.untitled")}
                  </bdi>
                </Link>
              </th>
              <td className={css.type}>{t(`terms.releaseType.${row.releaseType}`)}</td>
              <td>
                <LanguageMarks row={row} />
              </td>
              <td
                className={css.time}
                data-label={t("workspace.releases.columns.next")}
                data-empty={row.nextAt === null || undefined}
              >
                {row.nextAt ? (
                  <time dateTime={row.nextAt.toISOString()} title={deskInstant(locale, row.nextAt, zone, now)}>
                    {listInstant(locale, row.nextAt, zone, now)}
                  </time>
                ) : (
                  "–"
                )}
              </td>
              <td className={css.time} data-label={t("workspace.releases.columns.changed")}>
                <time dateTime={row.changedAt.toISOString()} title={deskInstant(locale, row.changedAt, zone, now)}>
                  {listInstant(locale, row.changedAt, zone, now)}
                </time>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
