import { useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import type { Locale } from "#domain/locale.ts";
import { type Stage, stages } from "#domain/stage.ts";
import { localeProfiles } from "#i18n/locales.ts";
import type { ListFilters } from "./list-filters.ts";
import css from "./release-list.module.css";

/** Stages that a list of releases can show: an earlier version always stands behind a later one. */
const listed: readonly Stage[] = stages.filter((stage) => stage !== "superseded");

/** A plain form, so that every filtered list has an address and works without script. */
export function ReleaseFilters({ filters, offered }: { filters: ListFilters; offered: readonly Locale[] }) {
  const t = useTranslations();
  return (
    <search>
      <form className={css.filters} action="/desk/releases">
        {filters.waiting && <input type="hidden" name="waiting" value={filters.waiting} />}
        <label className={css.search}>
          <span>{t("workspace.releases.search")}</span>
          <input
            type="search"
            name="search"
            defaultValue={filters.search}
            placeholder={t("workspace.releases.searchHint")}
            autoComplete="off"
          />
        </label>
        <label>
          <span>{t("workspace.releases.stage")}</span>
          <select name="stage" defaultValue={filters.stage ?? ""}>
            <option value="">{t("workspace.releases.allStages")}</option>
            {listed.map((stage) => (
              <option key={stage} value={stage}>
                {t(`terms.stage.${stage}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t("workspace.releases.language")}</span>
          <select name="locale" defaultValue={filters.locale ?? ""}>
            <option value="">{t("workspace.releases.allLanguages")}</option>
            {offered.map((locale) => (
              <option key={locale} value={locale} lang={localeProfiles[locale].htmlLang}>
                {localeProfiles[locale].ownName}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">
          <Icon name="filter" size={18} />
          {t("workspace.releases.apply")}
        </button>
      </form>
    </search>
  );
}
