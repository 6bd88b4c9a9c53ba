import type { Locale } from "#domain/locale.ts";
import { localeOfPrefix, localeProfiles } from "#i18n/locales.ts";
import arabic from "./messages/ar.json" with { type: "json" };
import german from "./messages/de.json" with { type: "json" };
import easyGerman from "./messages/de-simple.json" with { type: "json" };
import english from "./messages/en.json" with { type: "json" };
import french from "./messages/fr.json" with { type: "json" };
import type { Rendered } from "./page.ts";

const messages: Record<Locale, typeof english> = {
  de: german,
  en: english,
  fr: french,
  ar: arabic,
  "de-simple": easyGerman,
};

/**
 * The page for a fault of ours, in the language of the page that was asked for. It needs neither Next nor the database.
 *
 * @param kind - `away`: the database does not answer (503); `fault`: anything else (500)
 * @param reference - under which the log keeps the cause
 */
export function faultPage(kind: "fault" | "away", prefix: string, reference: string): Rendered {
  const locale = localeOfPrefix(prefix) ?? "en";
  const { htmlLang, dir } = localeProfiles[locale];
  const { title, text, reference: label } = messages[locale][kind];
  return {
    status: kind === "away" ? 503 : 500,
    contentType: "text/html; charset=utf-8",
    location: undefined,
    body: `<!DOCTYPE html>
<html lang="${htmlLang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/fault.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p>${label}: <bdi>${reference}</bdi></p>
</main>
</body>
</html>
`,
  };
}
