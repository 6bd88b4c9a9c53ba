import Link from "next/link";
import { useTranslations } from "next-intl";
import type { MediaUses } from "#db/queries/media-uses.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { workspacePath } from "../../releases/paths.ts";
import css from "./item.module.css";

/** The texts that show an item or showed it once: as long as there is one, it is kept. */
export function ItemUses({ uses: { shown, hidden } }: { uses: MediaUses }) {
  const t = useTranslations();
  return (
    <section className={css.section}>
      <h2>{t("media.item.uses")}</h2>
      {shown.length + hidden === 0 && <p className={css.muted}>{t("media.item.noUses")}</p>}
      <ul className={css.uses}>
        {shown.map(({ releaseNo, locale, headline, isCurrent }) => (
          <li key={`${releaseNo} ${locale}`}>
            <Link href={workspacePath(releaseNo, locale)}>
              <bdi lang={localeProfiles[locale].htmlLang}>{headline}</bdi>
            </Link>
            <span className={css.muted}>
              {t("media.item.usedIn", { no: String(releaseNo), language: t(`terms.language.${locale}`) })}
              {!isCurrent && ` · ${t("media.item.usedBefore")}`}
            </span>
          </li>
        ))}
        {hidden > 0 && <li className={css.muted}>{t("media.item.hiddenUses", { count: hidden })}</li>}
      </ul>
    </section>
  );
}
