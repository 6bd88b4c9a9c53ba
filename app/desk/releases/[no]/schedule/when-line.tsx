"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { timeOfDay } from "#i18n/format.ts";
import { deskInstant, timeUntil } from "../../instants.ts";
import { useOfficeZone } from "../../office-zone.tsx";
import css from "./schedule.module.css";

interface WhenLineProps {
  at: Date;
  /** The database's clock when the page was made; the countdown goes on from there. */
  renderedAt: Date;
  language: "de" | "en";
}

/** The instant by the ministry's clock, the reader's own, and UTC, and how long until then. */
export function WhenLine({ at, renderedAt, language }: WhenLineProps) {
  const t = useTranslations("workspace.schedule");
  const zone = useOfficeZone();
  const now = useClock(renderedAt);
  const own = useOwnZone();
  return (
    <p className={css.instant}>
      <strong>{deskInstant(language, at, zone, now)}</strong>
      {own !== null && own !== zone.zone && own !== "UTC" && (
        <span>{t("ownTime", { time: deskInstant(language, at, { zone: own, city: cityOf(own) }, now) })}</span>
      )}
      <span>{t("utc", { time: timeOfDay(language, at, "UTC") })}</span>
      <span>{timeUntil(language, at, now) || t("past")}</span>
    </p>
  );
}

function useClock(renderedAt: Date): Date {
  const [now, setNow] = useState(renderedAt);
  useEffect(() => {
    const ahead = renderedAt.getTime() - Date.now();
    const timer = setInterval(() => setNow(new Date(Date.now() + ahead)), 15_000);
    return () => clearInterval(timer);
  }, [renderedAt]);
  return now;
}

/** The reader's own zone, known in the browser only. */
function useOwnZone(): string | null {
  const [zone, setZone] = useState<string | null>(null);
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return zone;
}

function cityOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
