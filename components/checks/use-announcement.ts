import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { Finding } from "#domain/finding.ts";

/**
 * What a screen reader is told about the checks: how many there are, and only when another kind of finding came or one is
 * gone. The first result is not read out, nor is every letter's.
 */
export function useAnnouncement(findings: readonly Finding[] | null): string {
  const t = useTranslations("workspace.checks");
  const [announcement, setAnnouncement] = useState("");
  const before = useRef<string | null>(null);
  const open = findings?.filter(({ severity }) => severity === "stop" || severity === "warning");
  const kinds = open ? [...new Set(open.map(({ code }) => code))].toSorted().join(" ") : null;
  const stops = open?.filter(({ severity }) => severity === "stop").length ?? 0;
  const warnings = (open?.length ?? 0) - stops;

  useEffect(() => {
    if (kinds === null || kinds === before.current) return;
    if (before.current !== null) setAnnouncement(t("announcement", { stops, warnings }));
    before.current = kinds;
  }, [kinds, stops, warnings, t]);
  return announcement;
}
