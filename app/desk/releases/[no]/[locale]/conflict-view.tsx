import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Content } from "#domain/release.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { timeOfDay } from "#i18n/format.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { releaseText } from "#richtext/plain-text.ts";
import { useOfficeZone } from "../../office-zone.tsx";
import css from "./conflict-view.module.css";
import type { OtherText } from "./revision/save-state.ts";

interface ConflictViewProps {
  mine: Content;
  date: string | null;
  other: OtherText<Content>;
  /** Whether this page knows the other's revision well enough to follow it. */
  isReady: boolean;
  onKeepMine: () => Promise<boolean>;
}

/** Two texts where there should be one: both in full, so that nobody loses a word while deciding. */
export function ConflictView({ mine, date, other, isReady, onKeepMine }: ConflictViewProps) {
  const t = useTranslations("workspace.conflict");
  const locale = deskLanguageOf(useLocale());
  const { zone } = useOfficeZone();
  const [isCopied, setCopied] = useState(false);
  const myText = useText(mine, date);
  const otherText = useText(other.content, date);
  const { htmlLang, dir } = localeProfiles[mine.locale];

  return (
    <section className={css.conflict} aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t("title", { name: other.by, seq: other.seq })}</h2>
      <p>{t("explanation")}</p>
      <div className={css.conflictTexts}>
        <div>
          <h3>{t("theirs", { name: other.by, seq: other.seq, time: timeOfDay(locale, new Date(other.at), zone) })}</h3>
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
        <Button onPress={() => window.location.reload()}>{t("takeTheirs", { seq: other.seq })}</Button>
        <Button onPress={() => void onKeepMine()} offReason={isReady ? undefined : t("notReady")}>
          {t("keepMine", { seq: other.seq + 1 })}
        </Button>
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
