import { isLocale, type Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";

const formatNames: Readonly<Record<string, string | undefined>> = {
  pdf: "PDF",
  docx: "Word",
  xlsx: "Excel",
  pptx: "PowerPoint",
  odt: "OpenDocument",
  ods: "OpenDocument",
  odp: "OpenDocument",
};

/**
 * What a document is before one opens it, in the language of the page: "PDF, 214 kB, English". What is not known is left
 * out.
 *
 * @param languageName - what that page calls a language
 */
export function documentFacts(
  locale: Locale,
  { format, size, language }: { format: string; size: number; language: string },
  languageName: (language: Locale) => string,
): string {
  const parts = [
    formatNames[format] ?? format.toUpperCase(),
    size > 0 ? fileSize(locale, size) : "",
    isLocale(language) ? withinWords(locale, languageName(language)) : "",
  ];
  return parts.filter((part) => part !== "").join(locale === "ar" ? "، " : ", ");
}

/** French writes the name of a language small where it stands in no list. */
function withinWords(locale: Locale, name: string): string {
  return locale === "fr" ? name.toLocaleLowerCase("fr") : name;
}

/** "214 kB", "1.4 MB": thousands, as file managers and the web count. */
export function fileSize(locale: Locale, bytes: number): string {
  const [unit, value] = bytes < 999_500 ? ["kilobyte", bytes / 1000] : ["megabyte", bytes / 1_000_000];
  const digits = unit === "megabyte" && Number(value) < 10 ? 1 : 0;
  return new Intl.NumberFormat(localeProfiles[locale].intl, {
    style: "unit",
    unit: String(unit),
    unitDisplay: "short",
    maximumFractionDigits: digits,
  }).format(unit === "kilobyte" ? Math.max(1, Math.round(Number(value))) : Number(value));
}
