import { answer } from "#app/answer.ts";
import type { Locale } from "#domain/locale.ts";
import { siteWords } from "#i18n/site-words.ts";
import { Frame } from "./frame.tsx";

/** The page has another address (308); the text is for the rare client that does not follow. */
export function Moved({ locale, to, title }: { locale: Locale; to: string; title: string }) {
  answer(308, to);
  const { site } = siteWords(locale);
  return (
    <Frame locale={locale}>
      <div className="plain">
        <h1>{site("missing.movedTitle")}</h1>
        <p>{site("missing.moved")}</p>
        <p>
          <a href={to}>{title}</a>
        </p>
      </div>
    </Frame>
  );
}
