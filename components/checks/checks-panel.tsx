import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Finding, Severity } from "#domain/finding.ts";
import { CheckRow } from "./check-row.tsx";
import css from "./checks-panel.module.css";
import { useAnnouncement } from "./use-announcement.ts";

interface ChecksPanelProps<Found extends Finding> {
  /** Null until the text has been read once. */
  findings: Found[] | null;
  onShow: (finding: Found) => void;
  /** Puts a finding right in the text; undefined for one that only a person can. */
  fixFor?: (finding: Found) => (() => void) | undefined;
  /** What else can be done about a warning. */
  beside?: (finding: Found) => ReactNode;
  /** Warnings that were let pass, with what is said about that. */
  letPass?: { finding: Found; words: ReactNode }[];
}

const groups: readonly (readonly [name: "stop" | "warning" | "passed", severities: readonly Severity[]])[] = [
  ["stop", ["stop"]],
  ["warning", ["warning"]],
  ["passed", ["passed", "info"]],
];

/** What the checks found, gravest first: what is the matter, why it matters, and the way to put it right. */
export function ChecksPanel<Found extends Finding>({
  findings,
  onShow,
  fixFor,
  beside,
  letPass = [],
}: ChecksPanelProps<Found>) {
  const t = useTranslations("workspace.checks");
  const announcement = useAnnouncement(findings);
  if (!findings) return <p className={css.panelNote}>{t("running")}</p>;
  return (
    <>
      <p role="status" className="unseen">
        {announcement}
      </p>
      {groups.map(([name, severities]) => {
        const group = findings.filter(({ severity }) => severities.includes(severity));
        const passed = name === "passed" ? letPass : [];
        const count = group.length + passed.length;
        if (count === 0) return null;
        return (
          <section key={name} className={css.checkGroup} data-severity={name}>
            <h2>{t(name, { count })}</h2>
            <ul>
              {passed.map(({ finding, words }) => (
                <CheckRow key={keyOf(finding)} finding={finding} isLetPass>
                  {words}
                </CheckRow>
              ))}
              {group.map((finding) => (
                <CheckRow
                  key={keyOf(finding)}
                  finding={finding}
                  onShow={() => onShow(finding)}
                  onFix={fixFor?.(finding)}
                >
                  {finding.severity === "warning" && beside?.(finding)}
                </CheckRow>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function keyOf({ code, place, facts }: Finding): string {
  return `${code} ${JSON.stringify(place)} ${JSON.stringify(facts)}`;
}
