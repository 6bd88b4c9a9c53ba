import { createTranslator } from "next-intl";
import { isLocale, type Locale } from "#domain/locale.ts";
import type { DeskLanguage } from "#i18n/desk-languages.ts";
import { fileSize } from "#i18n/document-facts.ts";
import { localeProfiles } from "#i18n/locales.ts";
import germanMedia from "#i18n/messages/media/de.json" with { type: "json" };
import englishMedia from "#i18n/messages/media/en.json" with { type: "json" };
import germanRefusals from "#i18n/messages/refusals/de.json" with { type: "json" };
import englishRefusals from "#i18n/messages/refusals/en.json" with { type: "json" };
import germanTerms from "#i18n/messages/terms/de.json" with { type: "json" };
import englishTerms from "#i18n/messages/terms/en.json" with { type: "json" };
import german from "#i18n/messages/workspace/de.json" with { type: "json" };
import english from "#i18n/messages/workspace/en.json" with { type: "json" };

const words = {
  de: { import: german.import, media: germanMedia.refusal, refusals: germanRefusals, terms: germanTerms },
  en: { import: english.import, media: englishMedia.refusal, refusals: englishRefusals, terms: englishTerms },
};

/** Sentences by code: which codes there are, the tests of the messages check. */
type Sentences = Readonly<Record<string, string>>;

interface Coded {
  code: string;
}

/** What became of a file, in the words of the desk, for a terminal. */
export function importReport(
  imported: { no: number; locale: Locale; headline: string; findings: readonly Coded[] },
  language: DeskLanguage,
): string[] {
  const { import: report } = words[language];
  const locale = localeProfiles[language].intl;
  const say = createTranslator({ locale, messages: { done: report.done, findings: report.findings } });
  return [
    `${say("done", { no: String(imported.no) })}: ${imported.headline}`,
    ...(imported.findings.length === 0
      ? [report.noFindings]
      : [
          say("findings", { count: imported.findings.length }),
          ...imported.findings.map((each) => `  - ${sentence(each, language)}`),
        ]),
  ];
}

export function refusalSentence({ code, ...facts }: Coded, language: DeskLanguage): string {
  const sentences: Sentences = flat(words[language].refusals);
  const key = code in sentences ? code : "unknown";
  return createTranslator({ locale: localeProfiles[language].intl, messages: sentences })(key, values(facts, language));
}

function sentence({ code, ...facts }: Coded, language: DeskLanguage): string {
  const sentences: Sentences = words[language].import.found;
  if (!(code in sentences)) return JSON.stringify({ code, ...facts });
  const said = createTranslator({ locale: localeProfiles[language].intl, messages: sentences })(
    code,
    values(facts, language),
  );
  return "text" in facts && said.endsWith(":") ? `${said} ${facts.text}` : said;
}

function values(facts: object, language: DeskLanguage): Record<string, string | number> {
  const { import: report, terms } = words[language];
  const parts: Sentences = report.parts;
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (name === "locale" && isLocale(String(fact))) return [name, terms.language[isLocale(fact) ? fact : "en"]];
      if (name === "reason") return [name, mediaRefusal(String(fact), facts, language)];
      if (name === "part") return [name, parts[String(fact)] ?? String(fact)];
      return [name, typeof fact === "number" ? fact : String(fact ?? "")];
    }),
  );
}

function mediaRefusal(code: string, facts: object, language: DeskLanguage): string {
  const sentences: Sentences = words[language].media;
  const most = Number("largest" in facts ? facts.largest : 0);
  const locale = localeProfiles[language].intl;
  const largest = code === "upload_too_large" ? fileSize(language, most) : most.toLocaleString(locale);
  return createTranslator({ locale, messages: sentences })(code in sentences ? code : "unknown", { code, largest });
}

/** Only the sentences; groups of them belong to other places. */
function flat(messages: object): Sentences {
  return Object.fromEntries(Object.entries(messages).filter(([, message]) => typeof message === "string"));
}
