import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PressButton } from "#components/ui/press-button.tsx";
import textButton from "#components/ui/text-button.module.css";
import type { Finding } from "#domain/finding.ts";
import { mendable } from "#richtext/fix.ts";
import { CheckIcon } from "./check-icon.tsx";
import css from "./checks-panel.module.css";
import { useFindingWords } from "./use-finding-words.ts";

interface CheckRowProps {
  finding: Finding;
  onShow?: () => void;
  /** Puts it right in the text, in place of only showing where it is. */
  onFix?: (() => void) | undefined;
  isLetPass?: boolean;
  children?: ReactNode;
}

/** One finding with its one button: it puts the matter right, or leads to its place. */
export function CheckRow({ finding, onShow, onFix, isLetPass = false, children }: CheckRowProps) {
  const { title, detail, fix } = useFindingWords()(finding);
  const t = useTranslations("workspace.checks");
  const isOpen = !isLetPass && (finding.severity === "stop" || finding.severity === "warning");
  return (
    <li className={css.check}>
      <CheckIcon severity={isLetPass ? "passed" : finding.severity} />
      <div>
        <p className={css.checkTitle}>{title}</p>
        {isOpen && (
          <>
            <p className={css.checkDetail}>{detail}</p>
            <PressButton className={textButton.button ?? ""} onPress={onFix ?? (() => onShow?.())}>
              {onFix || !mendable.has(finding.code) ? fix : t("show")}
            </PressButton>
          </>
        )}
        {children}
      </div>
    </li>
  );
}
