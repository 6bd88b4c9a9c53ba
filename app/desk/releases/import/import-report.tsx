"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { isLocale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import type { ImportFinding } from "#richtext/import/import-finding.ts";
import { workspacePath } from "../paths.ts";
import css from "./import.module.css";
import type { Imported } from "./import-state.ts";

/** What became of the file: the draft, and every place where a person has to look. */
export function ImportReport({ imported }: { imported: Imported }) {
  const t = useTranslations("workspace.import");
  const { htmlLang, dir } = localeProfiles[imported.locale];
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={css.report}>
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
    </div>
  );
}

function FindingSentence({ finding, lang, dir }: { finding: ImportFinding; lang: string; dir: "ltr" | "rtl" }) {
  const t = useTranslations();
  const { code, ...facts } = finding;
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (name === "locale" && typeof fact === "string" && isLocale(fact)) return [name, t(`terms.language.${fact}`)];
      if (name === "part") return [name, t(`workspace.import.parts.${fact}`)];
      return [name, fact ?? ""];
    }),
  );
  const words = "text" in finding ? finding.text : null;
  return (
    <>
      <span>{t(`workspace.import.found.${code}`, values)}</span>
      {words && (
        <q lang={lang} dir={dir}>
          {words}
        </q>
      )}
    </>
  );
}
