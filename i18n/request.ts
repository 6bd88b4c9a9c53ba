import { getRequestConfig } from "next-intl/server";
import { isDeskLanguage } from "#i18n/desk-languages.ts";
import { localeProfiles } from "#i18n/locales.ts";
import germanChecks from "#i18n/messages/checks/de.json" with { type: "json" };
import englishChecks from "#i18n/messages/checks/en.json" with { type: "json" };
import germanDesk from "#i18n/messages/desk/de.json" with { type: "json" };
import englishDesk from "#i18n/messages/desk/en.json" with { type: "json" };
import germanFault from "#i18n/messages/fault/de.json" with { type: "json" };
import englishFault from "#i18n/messages/fault/en.json" with { type: "json" };
import germanMedia from "#i18n/messages/media/de.json" with { type: "json" };
import englishMedia from "#i18n/messages/media/en.json" with { type: "json" };
import germanRefusals from "#i18n/messages/refusals/de.json" with { type: "json" };
import englishRefusals from "#i18n/messages/refusals/en.json" with { type: "json" };
import germanTerms from "#i18n/messages/terms/de.json" with { type: "json" };
import englishTerms from "#i18n/messages/terms/en.json" with { type: "json" };
import germanWorkspace from "#i18n/messages/workspace/de.json" with { type: "json" };
import englishWorkspace from "#i18n/messages/workspace/en.json" with { type: "json" };

const messages = {
  de: {
    checks: germanChecks,
    desk: germanDesk,
    fault: germanFault,
    media: germanMedia,
    refusals: germanRefusals,
    terms: germanTerms,
    workspace: germanWorkspace,
  },
  en: {
    checks: englishChecks,
    desk: englishDesk,
    fault: englishFault,
    media: englishMedia,
    refusals: englishRefusals,
    terms: englishTerms,
    workspace: englishWorkspace,
  },
};

/** Words and formats of the desk, in the language that a person works in. The site takes its own from `site-words.ts`. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const language = isDeskLanguage(asked) ? asked : "en";
  return { locale: localeProfiles[language].intl, timeZone: "UTC", messages: messages[language] };
});
