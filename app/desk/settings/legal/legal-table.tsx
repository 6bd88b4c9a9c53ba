import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type LegalPage, legalPages } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import administration from "../../administration.module.css";
import css from "./legal-table.module.css";

interface LegalTableProps {
  /** Of the site. */
  locales: readonly Locale[];
  written: readonly { page: LegalPage; locale: Locale }[];
}

/** A row per language, a column per page; each place leads to its text. */
export function LegalTable({ locales, written }: LegalTableProps) {
  const t = useTranslations("desk.settings");
  const language = useTranslations("terms.language");
  const has = (page: LegalPage, locale: Locale) => written.some((text) => text.page === page && text.locale === locale);
  const missing = legalPages.flatMap((page) => locales.filter((locale) => !has(page, locale))).length;
  return (
    <>
      <Notice tone={missing === 0 ? "success" : "warning"}>
        <p className={css.count}>{t("legalMissingCount", { count: missing })}</p>
      </Notice>
      <table className={`${administration.table} ${administration.cards} ${css.table}`}>
        <thead>
          <tr>
            <th scope="col">{t("legalLanguage")}</th>
            {legalPages.map((page) => (
              <th key={page} scope="col">
                {t(`legalPage.${page}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {locales.map((locale) => (
            <tr key={locale}>
              <th scope="row" lang={localeProfiles[locale].htmlLang}>
                {localeProfiles[locale].ownName}
              </th>
              {legalPages.map((page) => (
                <td key={page}>
                  <Link href={`/desk/settings/legal/${page}/${locale}`} className={css.place}>
                    <span className={css.name}>
                      {t("legalText", { page: t(`legalPage.${page}`), language: language(locale) })}
                    </span>
                    {has(page, locale) ? (
                      <Badge tone="approved" icon="check">
                        {t("legalWritten")}
                      </Badge>
                    ) : (
                      <Badge tone="review" icon="warning">
                        {t("legalMissing")}
                      </Badge>
                    )}
                  </Link>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
