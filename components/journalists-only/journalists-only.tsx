import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import css from "./journalists-only.module.css";

/** The dashed box around what journalists are told and the public is not: nobody takes it for a part of the text. */
export function JournalistsOnly({ children }: { children: ReactNode }) {
  const t = useTranslations("workspace.journalistsOnly");
  const id = useId();
  const interfaceLanguage = useLocale();
  return (
    <section className={css.box} aria-labelledby={id}>
      <div className={css.head} lang={interfaceLanguage} dir="ltr">
        <h2 id={id}>{t("title")}</h2>
        <strong>{t("notPublic")}</strong>
      </div>
      {children}
    </section>
  );
}
