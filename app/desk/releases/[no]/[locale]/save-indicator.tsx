import { useLocale, useTranslations } from "next-intl";
import textButton from "#components/ui/text-button.module.css";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { timeOfDay } from "#i18n/format.ts";
import { useOfficeZone } from "../../office-zone.tsx";
import { useRefusalSentence } from "../../use-refusal-sentence.ts";
import type { SavedText, SaveStatus } from "./revision/save-state.ts";
import css from "./save-indicator.module.css";

interface SaveIndicatorProps {
  status: SaveStatus;
  saved: SavedText | null;
  /** Why the last save was refused, where it was not the network. */
  refusal: { code: string } | null;
  onSave: () => void;
}

/** The truth about the text on the screen, always at the same place; what changes in kind is announced. */
export function SaveIndicator({ status, saved, refusal, onSave }: SaveIndicatorProps) {
  const t = useTranslations("workspace.save");
  const locale = deskLanguageOf(useLocale());
  const { zone } = useOfficeZone();
  const words = t(status, saved ? { time: timeOfDay(locale, saved.at, zone), seq: saved.seq } : { time: "", seq: 0 });
  const sentence = useRefusalSentence();
  const canSave = status === "unsaved" || status === "failed" || status === "never";
  return (
    <div className={css.saveState} data-status={status}>
      <span role="status">
        {words}
        {status === "failed" && refusal && <span className={css.saveRefusal}>{sentence(refusal)}</span>}
      </span>
      {canSave && (
        <button type="button" className={textButton.button} onClick={onSave} aria-keyshortcuts="Control+S Meta+S">
          {status === "failed" ? t("retry") : t("now")}
        </button>
      )}
    </div>
  );
}
