import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { inOrder } from "#components/release/in-order.ts";
import { Button } from "#components/ui/button.tsx";
import type { OvertakingWords } from "#domain/revision.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { longDay, timeOfDay } from "#i18n/format.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { canKeepBoth, type IdentifiedText, type MergeChoice, merged, mergeRows } from "#richtext/merge.ts";
import { bodyText } from "#richtext/plain-text.ts";
import { useOfficeZone } from "../../../office-zone.tsx";
import { usePlainTextLabels } from "../use-plain-text-labels.ts";
import css from "./conflict.module.css";
import { ConflictRow } from "./conflict-row.tsx";
import { copiedText } from "./copied-text.ts";

interface ConflictViewProps {
  /** The words that both texts were written on. */
  base: IdentifiedText;
  mine: IdentifiedText;
  other: OvertakingWords;
  /** Day of the dateline, for who copies the text. */
  date: string | null;
  onDecide: (text: IdentifiedText) => void;
}

/**
 * Two texts where there should be one, place by place: what one side changed alone is chosen already, what both changed
 * is asked. Nothing is saved before every question has an answer.
 */
export function ConflictView({ base, mine: latest, other, date, onDecide }: ConflictViewProps) {
  const t = useTranslations("workspace.conflict");
  const journalists = useTranslations("workspace.journalistsOnly");
  const changes = useTranslations("workspace.changes");
  const locale = deskLanguageOf(useLocale());
  const { zone } = useOfficeZone();
  const labels = usePlainTextLabels();
  const [isCopied, setCopied] = useState(false);
  const [mine] = useState(latest); // the choices are about its rows
  const rows = useMemo(() => mergeRows(base, mine, other), [base, mine, other]);
  const [choices, setChoices] = useState<(MergeChoice | null)[]>(() =>
    rows.map((row) => (row.kind === "agreed" ? null : row.proposal)),
  );
  const open = rows.filter((row, position) => row.kind !== "agreed" && !choices[position]).length;
  const time = timeOfDay(locale, other.at, zone);
  const names = {
    theirs: other.isOwn ? t("theirsOwn", { time }) : t("theirs", { name: other.by, time }),
    mine: t("mine"),
  };
  const { htmlLang, dir } = localeProfiles[mine.content.locale];

  const choose = (position: number, choice: MergeChoice) =>
    setChoices((before) => before.map((was, place) => (place === position ? choice : was)));
  const chooseAll = (choice: "mine" | "theirs") =>
    setChoices(rows.map((row) => (row.kind === "agreed" ? null : choice)));
  const copy = async () => {
    const dateline = [mine.content.place, date === null ? "" : longDay(mine.content.locale, date)]
      .filter((part) => part !== "")
      .join(", ");
    const journalistsOnlyTitle = journalists("title");
    await navigator.clipboard.writeText(copiedText(mine, { labels, dateline, journalistsOnlyTitle }));
    setCopied(true);
  };

  return (
    <section className={css.conflict} aria-labelledby="conflict-title">
      <h2 id="conflict-title">{other.isOwn ? t("titleOwn") : t("title", { name: other.by })}</h2>
      <p>{t("explanation")}</p>
      <div className={css.actions}>
        <Button size="small" onPress={() => chooseAll("theirs")}>
          {t("allTheirs")}
        </Button>
        <Button size="small" onPress={() => chooseAll("mine")}>
          {t("allMine")}
        </Button>
        <Button size="small" icon="copy" onPress={copy}>
          {t("copy")}
        </Button>
        <span role="status">{isCopied ? t("copied") : ""}</span>
      </div>
      <ol className={css.rows}>
        {inOrder(rows, (row, position) =>
          row.kind === "agreed" ? (
            <li>
              <details className={css.agreed}>
                <summary>{changes("unchanged", { count: row.blocks.length })}</summary>
                <div lang={htmlLang} dir={dir}>
                  {bodyText({ type: "doc", content: row.blocks }, labels)}
                </div>
              </details>
            </li>
          ) : (
            <li>
              <ConflictRow
                row={row}
                name={`conflict-${position}`}
                locale={mine.content.locale}
                names={names}
                canKeepBoth={canKeepBoth(row)}
                choice={choices[position] ?? null}
                onChoose={(choice) => choose(position, choice)}
              />
            </li>
          ),
        )}
      </ol>
      <div className={css.actions}>
        <Button
          kind="main"
          onPress={() => onDecide(merged(rows, choices, other))}
          {...(open > 0 && { offReason: t("open", { count: open }) })}
        >
          {t("save")}
        </Button>
        <span className={css.kept}>{t("kept")}</span>
      </div>
    </section>
  );
}
