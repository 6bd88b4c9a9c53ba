"use client";

import { useTranslations } from "next-intl";
import { FindingSentence } from "#components/import/finding-sentence.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { localeProfiles } from "#i18n/locales.ts";
import { workspacePath } from "../paths.ts";
import css from "./import.module.css";
import type { Imported } from "./import-state.ts";

/** What became of the file: the draft, and every place where a person has to look. */
export function ImportReport({ imported }: { imported: Imported }) {
  const t = useTranslations("workspace.import");
  const { htmlLang, dir } = localeProfiles[imported.locale];
  return (
    <>
      <Notice tone="success" title={t("done", { no: String(imported.no) })} role="status">
        <p lang={htmlLang} dir={dir}>
          {imported.headline}
        </p>
      </Notice>
      <h2>{t("findings", { count: imported.findings.length })}</h2>
      {imported.findings.length === 0 ? (
        <p>{t("noFindings")}</p>
      ) : (
        <ul className={css.findings}>
          {imported.findings.map((finding) => (
            <li key={JSON.stringify(finding)}>
              <FindingSentence finding={finding} lang={htmlLang} dir={dir} />
            </li>
          ))}
        </ul>
      )}
      <LinkButton kind="main" href={workspacePath(imported.no, imported.locale)}>
        {t("open")}
      </LinkButton>
    </>
  );
}
