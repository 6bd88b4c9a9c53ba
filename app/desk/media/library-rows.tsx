import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { deskImage, focusOf } from "#components/media/library-item.ts";
import { Icon } from "#components/ui/icon.tsx";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import adminCss from "../administration.module.css";
import { deskInstant } from "../releases/instants.ts";
import css from "./library.module.css";
import type { LibraryListProps } from "./library-grid.tsx";
import { useItemWords } from "./use-item-words.ts";

export function LibraryRows({ items, zone, now }: LibraryListProps) {
  const t = useTranslations("media.list");
  const language = deskLanguageOf(useLocale());
  const words = useItemWords();
  return (
    <table className={`${adminCss.table} ${adminCss.cards}`} aria-label={t("items")}>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("facts")}</th>
          <th scope="col">{t("credit")}</th>
          <th scope="col">{t("uploaded")}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <span className={css.rowName}>
                {item.kind === "image" ? (
                  <img className={css.thumb} src={deskImage(item)} alt="" loading="lazy" style={focusOf(item.focus)} />
                ) : (
                  <span className={css.thumb}>
                    <Icon name="document" size={24} />
                  </span>
                )}
                <span className={adminCss.main}>
                  <Link href={`/desk/media/${item.id}`}>
                    <bdi>{item.name}</bdi>
                  </Link>
                  {words.warnings(item, now).map((warning) => (
                    <small key={warning}>{warning}</small>
                  ))}
                </span>
              </span>
            </th>
            <td>{words.facts(item)}</td>
            <td>
              <bdi>{item.credit}</bdi>
            </td>
            <td>{deskInstant(language, item.uploadedAt, zone, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
