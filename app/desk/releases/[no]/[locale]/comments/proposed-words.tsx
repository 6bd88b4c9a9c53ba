import { useTranslations } from "next-intl";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import css from "./comments-panel.module.css";

/** The words that a thread proposes in the place of those that it is about. */
export function ProposedWords({ words, locale }: { words: string; locale: Locale }) {
  const t = useTranslations("workspace.comments");
  const { htmlLang, dir } = localeProfiles[locale];
  return words === "" ? (
    <p className={css.proposal}>{t("strike")}</p>
  ) : (
    <div className={css.proposal}>
      <p>{t("proposed")}</p>
      <ins lang={htmlLang} dir={dir}>
        {words}
      </ins>
    </div>
  );
}
