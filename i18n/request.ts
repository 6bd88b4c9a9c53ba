import { getRequestConfig } from "next-intl/server";
import { localeProfiles } from "#i18n/locales.ts";
import german from "#i18n/messages/terms/de.json" with { type: "json" };
import english from "#i18n/messages/terms/en.json" with { type: "json" };

const messages = { de: { terms: german }, en: { terms: english } };

/** Words and formats of the desk, in the language that a person works in. The site takes its own from `site-words.ts`. */
export default getRequestConfig(async ({ requestLocale }) => {
  const language = (await requestLocale) === "de" ? "de" : "en";
  return { locale: localeProfiles[language].intl, timeZone: "UTC", messages: messages[language] };
});
