import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import css from "./comments-panel.module.css";

/** Words of the text, in its language. */
export function QuotedWords({ quote, locale }: { quote: string; locale: Locale }) {
  const { htmlLang, dir } = localeProfiles[locale];
  return (
    <blockquote className={css.quote} lang={htmlLang} dir={dir}>
      {quote}
    </blockquote>
  );
}
