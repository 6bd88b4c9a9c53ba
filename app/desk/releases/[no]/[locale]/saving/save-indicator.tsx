import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import textButton from "#components/ui/text-button.module.css";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { timeOfDay } from "#i18n/format.ts";
import { useOfficeZone } from "../../../office-zone.tsx";
import { useRefusalSentence } from "../../../use-refusal-sentence.ts";
import css from "./save-indicator.module.css";
import type { SaveState } from "./saver.ts";

interface SaveIndicatorProps {
  state: SaveState;
  onRetry: () => void;
  onSignIn: () => void;
  /** What can be done with a revision that has just been saved. */
  naming: ReactNode;
}

/** The truth about the text on the screen, always at the same place; only what goes wrong, and right again, is announced. */
export function SaveIndicator({ state, onRetry, onSignIn, naming }: SaveIndicatorProps) {
  const t = useTranslations("workspace.save");
  const locale = deskLanguageOf(useLocale());
  const { zone } = useOfficeZone();
  const sentence = useRefusalSentence();
  const { status, known, refusal, retryAt } = state;
  const seconds = useSecondsUntil(status === "failed" ? retryAt : null);
  const time = timeOfDay(locale, known.savedAt, zone);
  const words =
    status === "saved" && known.isRevised
      ? t("revised", { time, seq: known.seq })
      : status === "failed" && seconds !== null
        ? t("retrying", { seconds })
        : t(status, { time });
  return (
    <div className={css.saveState} data-status={status}>
      <span className={css.words}>
        {words}
        {status === "failed" && refusal && <span className={css.saveRefusal}>{sentence(refusal)}</span>}
      </span>
      <Announcement status={status} words={t(status, { time })} />
      {(status === "local" || status === "failed") && (
        <button type="button" className={textButton.button} onClick={onRetry}>
          {t("retry")}
        </button>
      )}
      {status === "saved" && known.isRevised && naming}
      {status === "ended" && (
        <button type="button" className={textButton.button} onClick={onSignIn}>
          {t("signIn")}
        </button>
      )}
    </div>
  );
}

/** Says a change of kind aloud: not each save, which would speak every few seconds. */
function Announcement({ status, words }: { status: SaveState["status"]; words: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (status === "saving") return;
    setSaid((before) => (status === "saved" && before === "" ? "" : words));
    if (status !== "saved") return;
    const timer = setTimeout(() => setSaid(""), 5000);
    return () => clearTimeout(timer);
  }, [status, words]);
  return (
    <span role="status" className="unseen">
      {said}
    </span>
  );
}

/** Whole seconds until an instant of the window's clock, counted down. */
function useSecondsUntil(instant: number | null): number | null {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (instant === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [instant]);
  return instant === null ? null : Math.max(1, Math.ceil((instant - (now || instant)) / 1000));
}
