import { useTranslations } from "next-intl";
import { inOrder } from "#components/release/in-order.ts";
import type { FactChange } from "#domain/changed-facts.ts";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";
import { compareLines } from "#richtext/diff/compare-words.ts";
import { ChangedWords } from "./changed-words.tsx";
import css from "./changes-view.module.css";

/** The facts beside a text that are others now, as readers see them. */
export function ChangedFacts({ changes, locale }: { changes: readonly FactChange[]; locale: Locale }) {
  const t = useTranslations("workspace.changes.fact");
  const { terms } = siteWords(locale);
  const { htmlLang, dir } = localeProfiles[locale];
  if (changes.length === 0) return null;
  return (
    <dl className={css.lines}>
      {inOrder(changes, (change) => {
        const [was, is] =
          change.fact === "releaseType"
            ? [terms(`releaseType.${change.was}`), terms(`releaseType.${change.is}`)]
            : [change.was, change.is];
        return (
          <div data-change tabIndex={-1}>
            <dt>{t(change.fact)}</dt>
            <dd lang={htmlLang} dir={dir}>
              <ChangedWords pieces={compareLines(was, is, locale)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
