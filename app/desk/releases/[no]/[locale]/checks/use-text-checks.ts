import { useMemo } from "react";
import type { MarkedFinding } from "#domain/finding.ts";
import type { Content } from "#domain/release.ts";
import { openWarnings, type PassedWarning } from "#domain/warning-pass.ts";
import type { CheckedAmong } from "#richtext/checked-text.ts";
import { useChecks } from "./use-checks.ts";
import type { LinkAnswersSettings } from "./use-link-answers.ts";

interface TextChecksSettings extends Omit<CheckedAmong, "source">, LinkAnswersSettings {
  content: Content;
  /** Newest text of the source language; null for the source itself. */
  sourceText: CheckedAmong["source"];
  /** This window has saved its words, with the newest source beside. */
  hasSaved: boolean;
  passed: readonly PassedWarning[];
}

export interface CheckedNow {
  /** Null until the text has been read once, and where the checks failed. */
  findings: MarkedFinding[] | null;
  /** Runs the checks once more; null while they run. */
  retry: (() => void) | null;
  stops: MarkedFinding[];
  /** Those that nobody let pass. */
  warnings: MarkedFinding[];
  letPass: { finding: MarkedFinding; pass: PassedWarning }[];
}

/** What the checks say to the text on the screen among the texts around it, and what was let pass of it. */
export function useTextChecks(settings: TextChecksSettings): CheckedNow {
  const { content, facts, editionKind, sourceText, hasSaved, published, passed } = settings;
  const { openComments, linkedReleases, listedNames, mediaRights, journalistsOnly } = settings;
  const among = useMemo(() => {
    const source = sourceText && { ...sourceText, hasChanged: sourceText.hasChanged && !hasSaved };
    const beside = { openComments, linkedReleases, listedNames, mediaRights, journalistsOnly };
    return { facts, editionKind, source, published, ...beside };
  }, [
    facts,
    editionKind,
    sourceText,
    hasSaved,
    published,
    openComments,
    linkedReleases,
    listedNames,
    mediaRights,
    journalistsOnly,
  ]);
  const { state, retry } = useChecks(content, among, settings);

  return useMemo(() => {
    const findings = state.kind === "read" ? state.findings : null;
    const found = findings ?? [];
    const stops = found.filter(({ severity }) => severity === "stop");
    const warnings = openWarnings(found, passed);
    const letPass = found.flatMap((finding) => {
      const pass = finding.severity === "warning" && passed.find(({ mark }) => mark === finding.mark);
      return pass ? [{ finding, pass }] : [];
    });
    return { findings, retry: state.kind === "failed" ? retry : null, stops, warnings, letPass };
  }, [state, retry, passed]);
}
