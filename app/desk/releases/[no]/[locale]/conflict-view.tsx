import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Content } from "#domain/release.ts";
import type { OvertakingWords } from "#domain/revision.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { timeOfDay } from "#i18n/format.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { releaseText } from "#richtext/plain-text.ts";
import { useOfficeZone } from "../../office-zone.tsx";
import css from "./conflict-view.module.css";

interface ConflictViewProps {
  mine: Content;
  date: string | null;
  other: OvertakingWords;
  onKeepMine: () => void;
}

/** Two texts where there should be one: both in full, so that nobody loses a word while deciding. */
export function ConflictView({ mine, date, other, onKeepMine }: ConflictViewProps) {
  const t = useTranslations("workspace.conflict");
  const locale = deskLanguageOf(useLocale());
  const { zone } = useOfficeZone();
  const [isCopied, setCopied] = useState(false);
  const myText = useText(mine, date);
  const otherText = useText(other.content, date);
  const time = timeOfDay(locale, other.at, zone);
  const { htmlLang, dir } = localeProfiles[mine.locale];

  return (
    <section className={css.conflict} aria-labelledby="conflict-title">
      <h2 id="conflict-title">{other.isOwn ? t("titleOwn") : t("title", { name: other.by })}</h2>
      <p>{t("explanation")}</p>
      <div className={css.conflictTexts}>
        <div>
          <h3>{other.isOwn ? t("theirsOwn", { time }) : t("theirs", { name: other.by, time })}</h3>
          <textarea readOnly lang={htmlLang} dir={dir} value={otherText} aria-label={t("theirText")} />
        </div>
        <div>
          <h3>{t("mine")}</h3>
          <textarea readOnly lang={htmlLang} dir={dir} value={myText} aria-label={t("myText")} />
        </div>
      </div>
      <div className={css.conflictActions}>
        <Button
          kind="main"
          icon="copy"
          onPress={() => navigator.clipboard.writeText(myText).then(() => setCopied(true))}
        >
          {t("copy")}
        </Button>
        <Button onPress={() => window.location.reload()}>{t("takeTheirs")}</Button>
        <Button onPress={onKeepMine}>{t("keepMine")}</Button>
        <span role="status">{isCopied ? t("copied") : ""}</span>
      </div>
    </section>
  );
}

function useText(content: Content, date: string | null): string {
  const t = useTranslations("workspace.editor");
  const labels = {
    background: t("background"),
    notesToEditors: t("notesToEditors"),
    quotationMarks: ["“", "”"] as const,
  };
  const dateline = [content.place, date ?? ""].filter((part) => part !== "").join(", ");
  return releaseText(content, labels, { dateline, after: content.changeNote ? [content.changeNote] : [] });
}
