import { answer } from "#app/answer.ts";
import type { Locale } from "#domain/locale.ts";
import { pathOf } from "#i18n/addresses.ts";
import { siteWords } from "#i18n/site-words.ts";
import { Frame } from "./frame.tsx";

/** There is no such page (404), said in the language of its address. */
export function Missing({ locale }: { locale: Locale }) {
  answer(404);
  const { site } = siteWords(locale);
  return (
    <Frame locale={locale}>
      <div className="plain">
        <h1>{site("missing.title")}</h1>
        <p>{site("missing.text")}</p>
        <p>{site("missing.hint")}</p>
        <ul>
          <li>
            <a href={pathOf(locale, { page: "home" })}>{site("frame.home")}</a>
          </li>
          <li>
            <a href={pathOf(locale, { page: "newsroom" })}>{site("frame.newsroom")}</a>
          </li>
        </ul>
      </div>
    </Frame>
  );
}
