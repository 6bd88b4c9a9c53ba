import { useTranslations } from "next-intl";
import { type Anchor, fieldOf } from "#domain/comment.ts";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import css from "./comments-panel.module.css";

interface QuotedWordsProps {
  anchor: Extract<Anchor, { kind: "range" | "block" }>;
  locale: Locale;
}

/** Words that a thread is about, in their language; of a field, with its name. */
export function QuotedWords({ anchor, locale }: QuotedWordsProps) {
  const t = useTranslations("workspace.fields");
  const { htmlLang, dir } = localeProfiles[locale];
  const field = fieldOf(anchor);
  return (
    <>
      {field && <p className={css.field}>{t(field)}</p>}
      <blockquote className={css.quote} lang={htmlLang} dir={dir}>
        {anchor.passage.quote}
      </blockquote>
    </>
  );
}
