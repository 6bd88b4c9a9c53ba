import { useTranslations } from "next-intl";
import { inOrder } from "#components/release/in-order.ts";
import type { Locale } from "#domain/locale.ts";
import { longDay } from "#i18n/format.ts";
import { siteWords } from "#i18n/site-words.ts";
import type { FactChange } from "#richtext/diff/changed-facts.ts";
import { compareLines } from "#richtext/diff/compare-words.ts";
import { Change } from "./change.tsx";
import { ChangedLine } from "./changed-line.tsx";
import { ChangedWords } from "./changed-words.tsx";
import { Note } from "./note.tsx";

interface ChangedFactsProps {
  changes: readonly FactChange[];
  /** Of all changes of the text, of which these are the first. */
  count: number;
  locale: Locale;
}

/** The facts beside a text that are others now, as readers see them. */
export function ChangedFacts({ changes, count, locale }: ChangedFactsProps) {
  const t = useTranslations("workspace");
  return inOrder(changes, (change, at) => {
    const { was, is } = printed(change, locale);
    return (
      <Change nth={at + 1} count={count}>
        <ChangedLine
          name={t(change.fact === "releaseType" ? "details.type" : `details.${change.fact}`)}
          locale={locale}
        >
          <ChangedWords pieces={compareLines(was, is, locale)} />
          {was === is && <Note>{t("changes.samePrint")}</Note>}
        </ChangedLine>
      </Change>
    );
  });
}

function printed(change: FactChange, locale: Locale): { was: string; is: string } {
  const { terms } = siteWords(locale);
  if (change.fact === "releaseType") {
    return { was: terms(`releaseType.${change.was}`), is: terms(`releaseType.${change.is}`) };
  }
  const print = (line: string) => (change.fact === "date" && line !== "" ? longDay(locale, line) : line);
  return { was: print(change.was), is: print(change.is) };
}
