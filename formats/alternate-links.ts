import { type Locale, locales } from "#domain/locale.ts";
import { addressOf } from "#i18n/addresses.ts";
import { localeProfiles } from "#i18n/locales.ts";

/**
 * The addresses of one page in its languages, by `hreflang`; the same set on the page and in the sitemap. Easy Language
 * is no language of its own: it stays out of the set, and its own pages, which could not name themselves, have none.
 *
 * @param locale - of the page that carries the links
 * @param paths - the languages in which the page can be read now
 * @param otherwise - path for readers of none of these languages (`x-default`)
 */
export function alternateLinks(
  origin: string,
  locale: Locale,
  paths: Partial<Record<Locale, string>>,
  otherwise: string | undefined,
): Record<string, string> {
  const links: Record<string, string> = {};
  if (!localeProfiles[locale].inHreflang) return links;
  for (const language of locales.filter((one) => localeProfiles[one].inHreflang)) {
    const path = paths[language];
    if (path !== undefined) links[localeProfiles[language].htmlLang] = addressOf(origin, path);
  }
  if (otherwise !== undefined) links["x-default"] = addressOf(origin, otherwise);
  return links;
}
