import { createTranslator } from "next-intl";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import arabic from "#i18n/messages/site/ar.json" with { type: "json" };
import german from "#i18n/messages/site/de.json" with { type: "json" };
import easyGerman from "#i18n/messages/site/de-simple.json" with { type: "json" };
import english from "#i18n/messages/site/en.json" with { type: "json" };
import french from "#i18n/messages/site/fr.json" with { type: "json" };
import arabicTerms from "#i18n/messages/terms/ar.json" with { type: "json" };
import germanTerms from "#i18n/messages/terms/de.json" with { type: "json" };
import easyGermanTerms from "#i18n/messages/terms/de-simple.json" with { type: "json" };
import englishTerms from "#i18n/messages/terms/en.json" with { type: "json" };
import frenchTerms from "#i18n/messages/terms/fr.json" with { type: "json" };

const site: Record<Locale, typeof english> = {
  de: german,
  en: english,
  fr: french,
  ar: arabic,
  "de-simple": easyGerman,
};

type SiteTerms = Pick<typeof englishTerms, "releaseType" | "releaseTypes" | "language" | "inLanguage">;

const terms: Record<Locale, SiteTerms> = {
  de: germanTerms,
  en: englishTerms,
  fr: frenchTerms,
  ar: arabicTerms,
  "de-simple": easyGermanTerms,
};

const bound = new Map<Locale, SiteWords>();

type SiteWords = ReturnType<typeof bind>;

/**
 * The words that the site prints around a text in this locale. They follow the text and not whoever looks at it:
 * the desk's preview of an Arabic page is Arabic. A missing word throws, so that no page falls back to another language.
 */
export function siteWords(locale: Locale): SiteWords {
  const words = bound.get(locale) ?? bind(locale);
  bound.set(locale, words);
  return words;
}

function bind(locale: Locale) {
  const { intl } = localeProfiles[locale];
  const onError = (error: Error) => {
    throw error;
  };
  return {
    site: createTranslator({ locale: intl, messages: site[locale], onError }),
    terms: createTranslator({ locale: intl, messages: terms[locale], onError }),
  };
}
