import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Content } from "#domain/release.ts";
import { localeProfiles } from "#i18n/locales.ts";
import css from "./workspace-bar.module.css";

interface WorkspaceBarProps {
  releaseNo: number;
  content: Content;
  /** The stage, in colour and words. */
  badge: ReactNode;
  /** Whether what is typed is saved; null where nothing is written. */
  saving: ReactNode;
  actions: ReactNode;
}

/** Which text this is, how it stands, and what can be done with it. */
export function WorkspaceBar({ releaseNo, content, badge, saving, actions }: WorkspaceBarProps) {
  const t = useTranslations("workspace");
  const { htmlLang, dir } = localeProfiles[content.locale];
  return (
    <header className={css.bar}>
      <div className={css.heading}>
        <h1>
          <span className={css.number}>{releaseNo}</span>{" "}
          <bdi className={css.title} lang={htmlLang} dir={dir}>
            {content.headline || t("untitled")}
          </bdi>
        </h1>
        {badge}
      </div>
      {saving}
      <div className={css.barActions}>{actions}</div>
    </header>
  );
}
