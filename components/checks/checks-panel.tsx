import { useTranslations } from "next-intl";
import textButton from "#components/ui/text-button.module.css";
import type { Finding, FindingPlace, Severity } from "#domain/finding.ts";
import { CheckIcon } from "./check-icon.tsx";
import css from "./checks-panel.module.css";
import { useFindingWords } from "./use-finding-words.ts";

interface ChecksPanelProps {
  findings: Finding[] | null;
  onShow: (place: FindingPlace) => void;
}

const groups: Severity[] = ["stop", "warning", "passed"];

/** What the checks found, gravest first: what is the matter, why it matters, and the way to the place. */
export function ChecksPanel({ findings, onShow }: ChecksPanelProps) {
  const t = useTranslations("workspace.checks");
  if (!findings) return <p className={css.panelNote}>{t("running")}</p>;
  return groups.map((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return null;
    return (
      <section key={severity} className={css.checkGroup} data-severity={severity}>
        <h2>{t(severity, { count: group.length })}</h2>
        <ul>
          {group.map((finding) => (
            <CheckRow
              key={`${finding.code} ${JSON.stringify(finding.place)} ${JSON.stringify(finding.facts)}`}
              finding={finding}
              onShow={onShow}
            />
          ))}
        </ul>
      </section>
    );
  });
}

function CheckRow({ finding, onShow }: { finding: Finding; onShow: (place: FindingPlace) => void }) {
  const { title, detail, fix } = useFindingWords()(finding);
  return (
    <li className={css.check}>
      <CheckIcon severity={finding.severity} />
      <div>
        <p className={css.checkTitle}>{title}</p>
        {finding.severity !== "passed" && (
          <>
            <p className={css.checkDetail}>{detail}</p>
            <button type="button" className={textButton.button} onClick={() => onShow(finding.place)}>
              {fix}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
