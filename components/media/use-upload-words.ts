import { useFormatter, useLocale, useTranslations } from "next-intl";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { fileSize } from "#i18n/document-facts.ts";
import type { UploadState } from "./uploads.ts";

/** What is said of a file on its way, refusals included. */
export function useUploadWords(): (state: UploadState) => string {
  const t = useTranslations("media.upload");
  const refusal = useMediaRefusal();
  const format = useFormatter();
  return (state) => {
    switch (state.kind) {
      case "sending":
        return t("sending", { percent: format.number(state.sent, { style: "percent", maximumFractionDigits: 0 }) });
      case "done":
        return t(state.isNew ? "done" : "known");
      case "refused":
        return refusal(state.refusal);
      default:
        return t(state.kind);
    }
  };
}

/** The sentence of a refusal about media. */
export function useMediaRefusal(): (refusal: { code: string; [fact: string]: unknown }) => string {
  const t = useTranslations();
  const language = deskLanguageOf(useLocale());
  const format = useFormatter();
  return ({ code, locale, largest, uses }) => {
    const key = `media.refusal.${code}`;
    if (!t.has(key)) return t("media.refusal.unknown", { code });
    return t(key, {
      locale: typeof locale === "string" ? t(`terms.language.${locale}`) : "",
      largest: limitOf(code, Number(largest ?? 0)),
      uses: Number(uses ?? 0),
    });
  };

  function limitOf(code: string, largest: number): string {
    return code === "upload_too_large" ? fileSize(language, largest) : format.number(largest);
  }
}
