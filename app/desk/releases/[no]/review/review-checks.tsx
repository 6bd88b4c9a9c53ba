import { useTranslations } from "next-intl";
import { CheckIcon } from "#components/checks/check-icon.tsx";
import { useFindingWords } from "#components/checks/use-finding-words.ts";
import type { CheckCode, MarkedFinding } from "#domain/finding.ts";
import { openWarnings, type PassedWarning } from "#domain/warning-pass.ts";
import type { DeskContext } from "../../desk-context.ts";
import { deskInstant } from "../../instants.ts";
import css from "./review.module.css";

interface ReviewChecksProps {
  /** What the checks say about the very revision that is reviewed. */
  findings: readonly MarkedFinding[];
  passed: readonly PassedWarning[];
  context: DeskContext;
  at: Date;
}

/** What no rule has looked at: people have to. */
const unchecked: ReadonlySet<CheckCode> = new Set(["links_not_asked", "chart_contrast_unknown"]);

/** What an approver reads about the checks: stops and warnings, who let which one pass for what reason, and what is unchecked. */
export function ReviewChecks({ findings, passed, context, at }: ReviewChecksProps) {
  const t = useTranslations("workspace.review");
  const words = useFindingWords();
  const open = [...findings.filter(({ severity }) => severity === "stop"), ...openWarnings(findings, passed)];
  const letPass = findings.flatMap((finding) => {
    const pass = finding.severity === "warning" && passed.find(({ mark }) => mark === finding.mark);
    return pass ? [{ finding, pass }] : [];
  });
  const left = findings.filter(({ code }) => unchecked.has(code));
  return (
    <section className={css.checks}>
      <h2>{t("checks", { count: open.length })}</h2>
      {open.length + letPass.length + left.length > 0 && (
        <ul>
          {open.map((finding) => (
            <li key={`${finding.mark} ${JSON.stringify(finding.place)}`}>
              <CheckIcon severity={finding.severity} />
              <span>
                <strong>{words(finding).title}</strong> {words(finding).detail}
              </span>
            </li>
          ))}
          {letPass.map(({ finding, pass }) => (
            <li key={`${finding.mark} ${JSON.stringify(finding.place)}`}>
              <CheckIcon severity="passed" />
              <span>
                <strong>{words(finding).title}</strong>{" "}
                {t("letPass", { name: pass.by, when: deskInstant(context.language, pass.at, context.zone, at) })}{" "}
                <q dir="auto">{pass.reason}</q>
              </span>
            </li>
          ))}
          {left.map((finding) => (
            <li key={`${finding.mark} ${JSON.stringify(finding.place)}`}>
              <CheckIcon severity={finding.severity} />
              <span>{words(finding).title}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
