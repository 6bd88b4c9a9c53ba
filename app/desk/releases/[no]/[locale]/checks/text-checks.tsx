import { useTranslations } from "next-intl";
import { ChecksPanel } from "#components/checks/checks-panel.tsx";
import { useFindingWords } from "#components/checks/use-finding-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PressButton } from "#components/ui/press-button.tsx";
import textButton from "#components/ui/text-button.module.css";
import type { Finding, MarkedFinding } from "#domain/finding.ts";
import css from "./checks.module.css";
import { LetPass } from "./let-pass.tsx";
import { PassForm } from "./pass-form.tsx";
import type { Fixes } from "./use-fixes.ts";
import type { CheckedNow } from "./use-text-checks.ts";

interface TextChecksProps {
  checked: CheckedNow;
  editionId: string;
  isReadOnly: boolean;
  fixes: Fixes;
  flush: () => Promise<boolean>;
  onShow: (finding: Finding) => void;
}

/** The checks of the text that is being written: each can be shown, some mended by a press, warnings let pass. */
export function TextChecks({ checked, editionId, isReadOnly, fixes, flush, onShow }: TextChecksProps) {
  const t = useTranslations("workspace.checks");
  const words = useFindingWords();
  const { findings, retry, letPass } = checked;
  if (retry) {
    return (
      <div className={css.failed}>
        <Notice tone="warning" role="alert" title={t("failed")}>
          <p>{t("failedHint")}</p>
          <Button onPress={retry}>{t("again")}</Button>
        </Notice>
      </div>
    );
  }
  return (
    <>
      <p role="status" className={css.mended}>
        {fixes.undo && (
          <>
            {t("mended")}{" "}
            <PressButton className={textButton.button ?? ""} onPress={fixes.undo}>
              {t("undo")}
            </PressButton>
          </>
        )}
      </p>
      <ChecksPanel<MarkedFinding>
        findings={findings?.filter((finding) => !letPass.some((one) => one.finding === finding)) ?? null}
        onShow={onShow}
        {...(!isReadOnly && {
          fixFor: fixes.fixFor,
          beside: (finding: MarkedFinding) => (
            <PassForm about={{ editionId, mark: finding.mark }} title={words(finding).title} flush={flush} />
          ),
        })}
        letPass={letPass.map(({ finding, pass }) => ({
          finding,
          words: <LetPass pass={pass} editionId={isReadOnly ? null : editionId} />,
        }))}
      />
    </>
  );
}
