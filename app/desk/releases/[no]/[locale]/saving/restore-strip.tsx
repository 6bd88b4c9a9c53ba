import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ChangesView } from "#components/changes/changes-view.tsx";
import { deskMedia } from "#components/release/media-place.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { compareTexts } from "#richtext/diff/compare-texts.ts";
import { deskInstant } from "../../../instants.ts";
import { useOfficeZone } from "../../../office-zone.tsx";
import type { LocalCopy } from "./local-copies.ts";
import css from "./restore-strip.module.css";
import type { WrittenText } from "./saver.ts";

interface RestoreStripProps {
  copy: LocalCopy;
  /** What the screen shows. */
  shown: WrittenText;
  /** Whether this window writes: the words can be compared in any, and restored in the one that writes. */
  isWriting: boolean;
  /** Puts the text into the editor. Resolves to whether it did: what is there is made a revision first. */
  onRestore: () => Promise<boolean>;
  onDiscard: () => void;
}

/** After a crash: the words that only this device has, to compare and to take back, never written over what is there. */
export function RestoreStrip({ copy, shown, isWriting, onRestore, onDiscard }: RestoreStripProps) {
  const t = useTranslations("workspace.restore");
  const locale = deskLanguageOf(useLocale());
  const zone = useOfficeZone();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const off = isWriting ? {} : { offReason: t("whenWriting") };
  const restore = async () => {
    const isDone = await onRestore();
    setFailed(!isDone);
    if (isDone) setOpen(false);
  };
  const when = deskInstant(locale, copy.at, zone, copy.at);
  return (
    <Notice tone="warning" role="status" title={t("title", { when })}>
      <p>{t("lead")}</p>
      {hasFailed && <p>{t("failed")}</p>}
      <div className={css.actions}>
        <Button kind="main" onPress={() => setOpen(true)}>
          {t("compare")}
        </Button>
        <Button onPress={restore} {...off}>
          {t("restore")}
        </Button>
        <Button onPress={onDiscard}>{t("discard")}</Button>
      </div>
      <Dialog title={t("compareTitle", { when })} isOpen={isOpen} onOpenChange={setOpen} size="large">
        {(close) => (
          <>
            <p>{t("compareLead")}</p>
            <ChangesView comparison={compareTexts(shown, copy.text)} text={copy.text} media={deskMedia} />
            {hasFailed && <p role="alert">{t("failed")}</p>}
            <DialogActions>
              <Button kind="main" onPress={restore} {...off}>
                {t("restore")}
              </Button>
              <Button onPress={close}>{t("close")}</Button>
            </DialogActions>
          </>
        )}
      </Dialog>
    </Notice>
  );
}
