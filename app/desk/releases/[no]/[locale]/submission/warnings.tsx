import { useTranslations } from "next-intl";
import { useFindingWords } from "#components/checks/use-finding-words.ts";
import { Notice } from "#components/ui/notice.tsx";
import type { Finding } from "#domain/finding.ts";
import type { PassedWarning } from "#domain/warning-pass.ts";
import css from "./warnings.module.css";

interface WarningsAtSubmissionProps {
  /** Those that nobody let pass. */
  warnings: readonly Finding[];
  letPass: readonly { finding: Finding; pass: PassedWarning }[];
}

/** The warnings with which a text goes to its approvers, and the reasons of those that were let pass. */
export function WarningsAtSubmission({ warnings, letPass }: WarningsAtSubmissionProps) {
  const t = useTranslations("workspace.submission");
  const words = useFindingWords();
  if (warnings.length + letPass.length === 0) return null;
  return (
    <Notice tone={warnings.length > 0 ? "warning" : "info"} title={t("warnings", { count: warnings.length })}>
      <ul className={css.warnings}>
        {warnings.map((finding) => (
          <li key={`${finding.code} ${JSON.stringify(finding.place)} ${JSON.stringify(finding.facts)}`}>
            {words(finding).title}
          </li>
        ))}
        {letPass.map(({ finding, pass }) => (
          <li key={pass.mark}>
            {t("letPass", { title: words(finding).title, name: pass.by })} <q dir="auto">{pass.reason}</q>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
