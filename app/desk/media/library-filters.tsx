import { useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import listCss from "../releases/release-list.module.css";
import type { LibraryFilter } from "./media-filter.ts";

/** A plain form, so that every filtered list has an address and works without script. */
export function LibraryFilters({ filter }: { filter: LibraryFilter }) {
  const t = useTranslations("media.list");
  return (
    <search>
      <form className={listCss.filters} action="/desk/media">
        {filter.view && <input type="hidden" name="view" value={filter.view} />}
        <label className={listCss.search}>
          <span>{t("search")}</span>
          <input
            type="search"
            name="search"
            defaultValue={filter.search}
            placeholder={t("searchHint")}
            autoComplete="off"
          />
        </label>
        <label>
          <span>{t("kind")}</span>
          <select name="kind" defaultValue={filter.kind ?? ""}>
            <option value="">{t("all")}</option>
            <option value="image">{t("images")}</option>
            <option value="document">{t("documents")}</option>
          </select>
        </label>
        <button type="submit">
          <Icon name="filter" size={18} />
          {t("apply")}
        </button>
      </form>
    </search>
  );
}
