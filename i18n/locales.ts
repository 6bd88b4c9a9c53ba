import { type Locale, locales } from "#domain/locale.ts";

/** What a page in one locale looks like from outside, and how dates and numbers are written in it. */
interface LocaleProfile {
  /** First segment of every address of the site in this locale. */
  prefix: string;
  /** Value of `html lang`, and of every `lang` on words of this language. */
  htmlLang: string;
  dir: "ltr" | "rtl";
  /** What its own readers call it. */
  ownName: string;
  /** For `Intl` and message formatting: regional date order, Latin digits, Gregorian calendar. */
  intl: string;
  /** Open Graph, `language_TERRITORY`. */
  og: string;
  /** Whether search engines are told about it: Easy Language is a second German text, not another language. */
  inHreflang: boolean;
  /** How an instant is written out; the parts are filled in by `format.ts`. */
  instantPattern: string;
}

export const localeProfiles: Readonly<Record<Locale, LocaleProfile>> = {
  de: {
    prefix: "de",
    htmlLang: "de",
    dir: "ltr",
    ownName: "Deutsch",
    intl: "de-DE",
    og: "de_DE",
    inHreflang: true,
    instantPattern: "{date}, {time} Uhr ({city}, {offset})",
  },
  en: {
    prefix: "en",
    htmlLang: "en",
    dir: "ltr",
    ownName: "English",
    intl: "en-GB",
    og: "en_GB",
    inHreflang: true,
    instantPattern: "{date}, {time} ({city}, {offset})",
  },
  fr: {
    prefix: "fr",
    htmlLang: "fr",
    dir: "ltr",
    ownName: "Français",
    intl: "fr-FR",
    og: "fr_FR",
    inHreflang: true,
    instantPattern: "{date}, {time} ({city}, {offset})",
  },
  ar: {
    prefix: "ar",
    htmlLang: "ar",
    dir: "rtl",
    ownName: "العربية",
    intl: "ar-u-ca-gregory-nu-latn",
    og: "ar_AR",
    inHreflang: true,
    instantPattern: "{date}، الساعة {time} ({city}، {offset})",
  },
  "de-simple": {
    prefix: "leichte-sprache",
    htmlLang: "de-simple",
    dir: "ltr",
    ownName: "Leichte Sprache",
    intl: "de-DE",
    og: "de_DE",
    inHreflang: false,
    instantPattern: "{date}, {time} Uhr ({city}, {offset})",
  },
};

/** Prefixes of all locales, in the order in which languages are listed. */
export const prefixes: readonly string[] = locales.map((locale) => localeProfiles[locale].prefix);

/** The locale whose addresses begin with this segment; undefined for any other word, `de-simple` included. */
export function localeOfPrefix(prefix: string): Locale | undefined {
  return locales.find((locale) => localeProfiles[locale].prefix === prefix);
}

/**
 * The locale that an `Accept-Language` header asks for first among those offered (RFC 9110 §12.5.4).
 * Easy Language is never chosen for anybody: it is a choice that people make themselves.
 *
 * @param offered - locales of the office, in its order
 */
export function preferredLocale(acceptLanguage: string | null, offered: readonly Locale[], otherwise: Locale): Locale {
  const wishes = (acceptLanguage ?? "")
    .split(",")
    .map((part, index) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.trim().split("-")[0] ?? "", quality: quality === undefined ? 1 : Number(quality), index };
    })
    .filter(({ language, quality }) => language !== "" && quality > 0)
    .sort((one, other) => other.quality - one.quality || one.index - other.index);
  const choosable = offered.filter((locale) => localeProfiles[locale].inHreflang);
  for (const { language } of wishes) {
    const match = choosable.find((locale) => localeProfiles[locale].htmlLang === language);
    if (match) return match;
  }
  return otherwise;
}
